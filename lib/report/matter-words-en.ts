import type { MatterWords } from './matter-words';

/** English. */
export const MATTER_WORDS_EN: MatterWords = {
  tells:
    'the and of to is are was were with that this these those he she it they we you his her its their our from have has had been which who what when but by at on as for i if there then after before while also his him them my your all more most no not so than into over under about because since an or some many several both each every one another such other',
  datesHaveCapitals: true,
  nothing:
    'admitted to .. hospital/hospitals/university|claim* responsibility/victory/lives/credit|claimed the lives|claimed .. life/lives/title/gold|not only|no doubt|no longer than|no later than|no more than|no fewer than|no less than|no one/body knows|reported cases|well known|could not|could have|could hear|could see|may day|not guilty verdict|no. #',
  negation:
    "not|never|no|none|nobody|nothing|no one|nowhere|neither|nor|without|cannot|can't|won't|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|couldn't|wouldn't|shouldn't|mustn't|needn't|ain't|unable|no longer|barely|hardly",
  denial:
    "deny|denies|denied|denying|denial*|refute/refutes/refuted/refuting|reject/rejects/rejected/rejecting .. allegation*/claim/claims/accusation*/charge/charges/suggestion*/report/reports/notion/criticism*|dismiss/dismisses/dismissed/dismissing .. allegation*/claim/claims/accusation*/charges/suggestion*/report/reports/criticism*/rumor*/rumour*|dispute/disputes/disputed/disputing .. claim/claims/account/figure*/allegation*/finding*/accusation*|plead/pleads/pleaded not guilty|plead/pleads/pleaded innocent|maintain/maintains/maintained .. innocence|no comment|decline/declines/declined/declining to comment/respond/answer/say/discuss/elaborate|refuse/refuses/refused/refusing to comment/respond/answer/say|not immediately respond/reply/return/comment/answer|not respond/reply/comment|didn't/don't/doesn't/hasn't/haven't respond/reply/comment/responded/replied/commented|not responded/replied/commented|not return/returned .. call/calls/request/requests/email/emails/message/messages|could/couldn't not be reached|couldn't be reached|not available for comment|unavailable for comment|baseless|unfounded|untrue|did nothing wrong|any wrongdoing",
  hedge:
    "may|might|could|perhaps|maybe|possibly|probably|likely|unlikely|reportedly|allegedly|alleged|apparently|seemingly|supposedly|purportedly|purported|presumably|suspected|appear/appears/appeared to|seem/seems/seemed|potentially|unconfirmed|unverified|not/cannot/couldn't be/been .. independently/immediately/officially verified/confirmed|could not be .. verified/confirmed|cannot/couldn't/not .. independently verify/confirm|unclear|not .. clear|uncertain|if confirmed|if true|believed/thought/understood to|approximately|roughly|estimated|about/around/some/nearly/almost #|at least #|up to #|as many as #|more/fewer/less than #|an estimated|preliminary|it is not known|remains unknown",
  attribution: {
    plain:
      'say|says|said|tell|tells|told|state/states/stated that|stated|according to|wrote|writes|tweeted|posted|announced|commented|remarked|replied|responded|answered|testified|explained|reported|reports that|added that|added|noted|notes that|recalled|observed that',
    doubt:
      'claim/claims that|claimed|he/she/they/who claim/claims|claiming|allege/alleges/alleged/alleging that|alleges|alleging|he/she/they/who alleged|purports|purported to|contend/contends/contended/contending|maintain/maintains/maintained that|assert/asserts/asserted/asserting|insist/insists/insisted|insisting|argue/argues/argued|suggest/suggests/suggested that|speculated',
    admission:
      'admit|admits|admitted|admitting|acknowledge|acknowledges|acknowledged|acknowledging|concede|concedes|conceded|conceding|confess|confesses|confessed',
    fact: 'confirm/confirms/confirmed/confirming|reveal/reveals/revealed/revealing|pointed/points/point out|disclosed|discloses|showed that|shows that|proved that|made clear|established that',
    force:
      'warn|warns|warned|warning that|stress/stresses/stressed that|stressed|vow|vows|vowed|pledge/pledges/pledged|slammed|blasted|lashed out|boast/boasts/boasted|complain/complains/complained|urge/urges/urged|threaten/threatens/threatened|blame/blames/blamed|accuse/accuses/accused|railed|fumed|demanded|emphasized|emphasised|declared|proclaimed|hailed',
  },
  numbers:
    'two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 dozens=12 dozen=12 hundreds=100 thousands=1000 millions=1000000 billions=1000000000 half=0.5 twice=2x',
  scales:
    'hundred=100 thousand=1000 million=1000000 billion=1000000000 trillion=1000000000000 bn=1000000000 mn=1000000 m=1000000',
  weekdays:
    'monday/mon tuesday/tue/tues wednesday/wed thursday/thu/thurs friday/fri saturday/sat sunday/sun',
  months:
    'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec',
  relativeDays: 'today yesterday tomorrow tonight',
  notNames:
    'mr mrs ms dr prof sir lord lady sen rep gov president minister prime foreign defence defense secretary general senator governor king queen prince princess pope chancellor mayor chief captain colonel lieutenant sergeant professor judge justice attorney director chairman chairwoman chair spokesman spokeswoman spokesperson st north south east west northern southern eastern western street road avenue acting former vice deputy how why where here now yes well please let see read',
};
