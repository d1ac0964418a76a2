import { foldCase } from './fold-case';
import { once } from './once';
import type { Span } from './span';

/*
 * What stands in an article's place: a question for consent, a request to log in or to subscribe, a note
 * that the article is not shown here. The site speaks to the reader, which news outside of quotation marks does not.
 */

/** By what is asked or said; in each a phrase is of the site's own voice. */
const PHRASES = once((): readonly RegExp[] => [
  // Who reads along.
  /(?<!\p{L})(?:we and our (?:\d[\d,.]* )?(?:trusted |selected |advertising )?(?:partners|vendors|third)|our (?:\d[\d,.]* )?(?:partners|vendors)|wir und unsere? (?:\d[\d.]* )?\p{L}{0,12}(?:partner|anbieter)|unsere[rn]? (?:\d[\d.]* )?partnern?|nous et nos (?:\d[\d.\s]* )?(?:partenaires|fournisseurs)|nos (?:\d[\d.\s]* )?partenaires|nosotros y nuestros (?:\d[\d.]* )?(?:socios|proveedores)|nuestros (?:\d[\d.]* )?socios|noi e i nostri (?:\d[\d.]* )?(?:partner|fornitori)|nostri (?:\d[\d.]* )?(?:partner|fornitori)|nós e os nossos (?:\d[\d.]* )?(?:parceiros|fornecedores)|noss?os (?:\d[\d.]* )?parceiros|wij en onze (?:\d[\d.]* )?partners|onze (?:\d[\d.]* )?partners|my i nasi (?:\d[\d.\s]* )?(?:partnerzy|zaufani partnerzy)|nasi (?:\d[\d.\s]* )?partnerzy|мы и наши (?:\d[\d\s]* )?партн[её]ры|biz ve (?:\d[\d.]* )?(?:iş )?ortaklarımız)|我们(?:和|及|与)(?:我们的)?(?:\d+家?)?合作伙伴|当社(?:および|及び|と)(?:\d+社?の)?パートナー/u,
  // What is done with cookies and data.
  /(?<!\p{L})(?:store and\/or access information|stor(?:e|ing) (?:and\/or |and |or )?access(?:ing)? (?:to )?information on (?:a|your) device|(?:use|using|set) (?:of )?cookies|your personal data|personali[sz]ed (?:ads|advertising|content)|precise geolocation|device scanning|cookies? (?:policy|settings|preferences|banner)|informationen auf (?:einem|ihrem|deinem) (?:end)?gerät|verwenden (?:wir )?cookies|cookies (?:verwenden|zu verwenden|einsetzen|setzen)|(?:ihre|deine)[rn]? (?:personenbezogenen )?daten|personalisierte[rn]? (?:werbung|anzeigen|inhalte)|stock(?:er|ons|ent) et\/ou accéd\p{L}{0,3}|(?:utilis\p{L}{1,5}|dépos\p{L}{1,4}) (?:des |les )?cookies|vos données(?: personnelles)?|publicités? (?:et contenus? )?personnalisée?s?|almacenar (?:y\/o|o|y) acceder|(?:usamos|utilizamos|utilizar|uso de) (?:las )?cookies|(?:sus|tus) datos(?: personales)?|anuncios? (?:y contenidos? )?personalizados?|archivi(?:are|amo) e\/o accedere|(?:utilizziamo|usiamo|utilizzo di|uso di) (?:i )?cookie|(?:i tuoi|i suoi|tuoi) dati(?: personali)?|annunci (?:e contenuti )?personalizzati|armazena\p{L}{1,3} (?:e\/ou|ou|e) aced\p{L}{1,3}|(?:usamos|utilizamos|uso de) (?:os )?cookies|(?:os seus|seus) dados(?: pessoais)?|informatie op een apparaat|(?:gebruiken|plaatsen) (?:wij |we )?cookies|(?:uw|je) (?:persoons)?gegevens|gepersonaliseerde (?:advertenties|inhoud)|(?:używamy|korzystamy z|wykorzystujemy) (?:plik\p{L}{1,3} )?cookies|(?:twoj\p{L}{1,3}|państwa) dan\p{L}{1,3}|spersonalizowan\p{L}{1,3} reklam\p{L}{1,2}|(?:используем|использует) (?:файлы )?cookies?|ваш\p{L}{1,2} (?:персональн\p{L}{2,3} )?данн\p{L}{2,3}|çerez(?:ler|leri)?|kişisel verileriniz\p{L}{0,4})|(?:使用|接受|拒绝)\s?cookies?|您的(?:个人)?(?:数据|信息)|クッキー|お客様の(?:個人)?(?:情報|データ)/u,
  // What the reader may choose.
  /(?<!\p{L})(?:your (?:consent|choices?|preferences|permission)|accept all|reject all|manage (?:your )?(?:preferences|choices|options|consent)|withdraw (?:your )?consent|you (?:may|can) (?:click|change|withdraw|object|refuse)|ihre[rn]? (?:einwilligung|zustimmung|auswahl|einstellungen)|deine[rn]? (?:einwilligung|zustimmung|auswahl|einstellungen)|alle(?:s)? (?:akzeptieren|annehmen|ablehnen)|(?:sie|du) k(?:önnen|annst) (?:ihre|deine|der)|votre (?:consentement|choix|accord|permission)|vos (?:choix|préférences)|tout (?:accepter|refuser)|vous pouvez (?:cliquer|modifier|retirer|accepter|refuser)|(?:su|tu) consentimiento|(?:sus|tus) (?:preferencias|opciones)|(?:aceptar|rechazar) (?:todo|y continuar)|puede(?:s)? (?:cambiar|retirar|hacer clic|aceptar|rechazar)|(?:il tuo|tuo|il suo) consenso|le (?:tue|sue) (?:preferenze|scelte)|(?:accetta|rifiuta) tutt[io]|puoi (?:modificare|revocare|cliccare|accettare|rifiutare)|(?:o )?seu consentimento|(?:as )?suas (?:preferências|escolhas|opções)|(?:aceitar|rejeitar) tudo|pode (?:alterar|retirar|clicar|aceitar)|(?:uw|je|jouw) (?:toestemming|keuzes?|voorkeuren)|alles (?:accepteren|weigeren)|(?:twoj\p{L}{1,2}|swoj\p{L}{1,2}) (?:zgod\p{L}{1,2}|ustawie\p{L}{1,3}|preferencj\p{L}{1,2})|(?:zaakceptuj|odrzuć) wszystk\p{L}{1,3}|możesz (?:zmienić|wycofać|kliknąć)|ваше(?:го)? согласи[ея]|ваш\p{L}{1,2} (?:выбор|настройк\p{L}{1,2}|предпочтени\p{L}{1,2})|принять вс[её]|вы можете (?:изменить|отозвать|нажать)|(?:onayınız\p{L}{0,4}|rızanız\p{L}{0,4}|tercihlerinizi)|tümünü (?:kabul et|reddet)\p{L}{0,4})|您的(?:同意|选择|偏好)|全部(?:接受|拒绝)|(?:すべて|全て)(?:を)?(?:許可|同意|拒否)|同意(?:を撤回|してください|いただ)/u,
  // Who is let in.
  /(?<!\p{L})(?:(?:log|sign) ?in to (?:continue|read|view|access|your)|(?:log|sign) in or|please (?:log|sign) in|create (?:a free |an? )?(?:free )?account|register (?:for free |now )?to (?:continue|read)|forgot(?:ten)? (?:your )?password|already (?:have an account|a subscriber|a member|registered|subscribed)|don['’]?t have an account|(?:melden sie sich|melde dich) (?:bitte )?(?:\p{L}{2,10} )?an|(?:bitte )?(?:loggen sie sich|logge dich) ein|(?:kostenlos|jetzt) registrieren|passwort vergessen|(?:noch kein|bereits ein) (?:konto|abo|abonnement)|(?:connectez|identifiez|inscrivez)[- ]vous|mot de passe oublié|(?:déjà|pas encore) (?:un compte|abonnée?|inscrite?)|(?:inicia|inicie) sesión|regístr(?:ate|ese)|¿?olvid\p{L}{1,5} (?:tu|su|la) contraseña|ya (?:tienes|tiene) (?:una )?cuenta|accedi (?:per|o|al tuo)|(?:effettua il|fai il) login|registrati|password dimenticata|hai già un (?:account|abbonamento)|(?:inicie|inicia) sessão|faça (?:o )?login|cadastre-se|esqueceu (?:a|sua|a sua) (?:senha|palavra-passe)|já tem (?:uma )?conta|log in om|inloggen om|meld je aan|wachtwoord vergeten|heb je al een account|zaloguj się|zarejestruj się|nie pamiętasz hasła|masz już konto|войдите,? (?:чтобы|или|в)|зарегистрируйтесь|забыли пароль|уже есть (?:аккаунт|учётная запись)|giriş yap(?:ın|ınız)|üye olun|şifrenizi mi unuttunuz|hesabınız (?:var|yok) mı)|请(?:先)?登录|(?:登录|注册)(?:后|以)(?:继续|查看|阅读)|忘记密码|还没有(?:账号|账户)|ログイン(?:して|すると|が必要|してください)|会員登録|パスワードをお忘れ/u,
  // Who pays.
  /(?<!\p{L})(?:subscribe (?:now |today )?to (?:continue|read|keep|unlock)|to (?:continue|keep) reading|unlock (?:this|unlimited|the full)|(?:you have|you've|you’ve) (?:reached|used|read) (?:your|all)|cancel (?:at )?any ?time|for subscribers only|um (?:weiterzulesen|weiter zu lesen|den (?:ganzen )?artikel)|jetzt (?:abonnieren|weiterlesen)|jederzeit kündbar|ohne (?:werbung|tracking) (?:und tracking )?(?:weiter|lesen)|pour (?:lire|continuer|accéder à) (?:la suite|votre lecture|la lecture|cet article|l[’']intégralité|ce contenu)|abonnez-vous|(?:résiliable|sans engagement)|para (?:seguir|continuar) (?:leyendo|navegando|lendo|a ler)|suscr[íi]b(?:ete|ase)|cancel[ae] (?:cuando|a qualquer)|per (?:continuare|proseguire) (?:a leggere|la lettura|a navigare)|abbonati|disdici quando|assine (?:já|agora|para)|om (?:verder te lezen|door te lezen)|neem een abonnement|opzegbaar|aby (?:czytać dalej|przeczytać|kontynuować)|wykup (?:subskrypcję|dostęp)|чтобы (?:продолжить чтение|читать дальше|прочитать)|оформите подписку|okumaya devam etmek için|abone ol(?:un)?)|(?:订阅|付费)(?:后|以)(?:继续|阅读|查看)|続きを(?:読む|お読み|ご覧)|有料会員/u,
  // Where it is not shown.
  /(?<!\p{L})(?:(?:content|page|website|site|article|video|service) is (?:not |un)(?:currently |yet )?(?:available|accessible) (?:in|from|to) (?:your|most|visitors|users|readers)|(?:not|un)available in your (?:region|country|location|area)|(?:you are|you're|you’re) (?:visiting|accessing|attempting|trying) (?:this|to|from)|european economic area|for legal reasons|451|in ihre[rm] (?:region|land) nicht verfügbar|nicht (?:in ihre[rm] (?:region|land)|verfügbar in)|(?:pas|plus) (?:disponible|accessible) dans votre (?:région|pays|zone)|no (?:está|esta|se encuentra) disponible en (?:su|tu) (?:región|país|zona)|non (?:è|e) (?:disponibile|accessibile) (?:nella|nel) (?:tua|tuo|sua|suo) (?:regione|paese|area)|não está disponível (?:na|no) (?:sua|seu|tua|teu) (?:região|país)|niet beschikbaar in (?:uw|jouw|je) (?:regio|land)|niedostępn\p{L}{1,2} w (?:twoim|twojej|państwa) (?:kraju|regionie)|недоступ\p{L}{1,3} в вашем (?:регионе|стране)|недоступ\p{L}{1,3} в вашей стране|(?:bölgenizde|ülkenizde) (?:kullanılamıyor|mevcut değil))|(?:您所在|您的)(?:的)?(?:地区|国家).{0,8}(?:无法|不可|不能|不)|お(?:住まいの|使いの)(?:地域|国).{0,10}(?:ご利用|ご覧|視聴)(?:いただけ|でき)/u,
  // Why it is not.
  /(?<!\p{L})(?:general data protection regulation|gdpr|access (?:cannot|can not|can['’]?t) be granted|engaged on the issue|compliance solutions|we (?:apologi[sz]e|are sorry|regret)|currently unavailable in|rechtlichen gründen|datenschutz-grundverordnung|dsgvo|wir bitten um (?:ihr )?verständnis|(?:raisons|motifs) (?:légales|juridiques|de droits)|rgpd|nous (?:nous excusons|regrettons)|(?:motivos|razones) (?:legales|de derechos)|lamentamos|(?:motivi|ragioni) (?:legali|di diritti)|ci scusiamo|(?:motivos|razões) legais|juridische redenen|onze excuses|przyczyn prawnych|przepraszamy|правовым причинам|приносим (?:свои )?извинения|yasal nedenlerle|özür dileriz)|法律原因|版权(?:原因|限制)|抱歉|申し訳(?:ありません|ございません)|権利の(?:都合|関係)/u,
  // By what right.
  /(?<!\p{L})(?:legitimate interests?|privacy (?:policy|notice|statement|settings)|terms of (?:use|service)|terms and conditions|berechtigte\p{L}{0,2} interesse|datenschutzerklärung|nutzungsbedingungen|impressum|intérêts? légitimes?|politique de (?:confidentialité|cookies)|conditions (?:générales )?d[’']utilisation|interés legítimo|intereses legítimos|política de (?:privacidad|privacidade|cookies)|(?:términos|condiciones) de uso|legittim\p{L}{1,2} interess\p{L}|informativa sulla privacy|cookie policy|interesses? legítimos?|termos de (?:uso|utilização)|gerechtvaardigd belang|privacy(?:verklaring|beleid|statement)|gebruiksvoorwaarden|uzasadnion\p{L}{1,3} interes\p{L}{0,2}|polity\p{L}{1,3} prywatności|regulamin\p{L}{0,2} serwisu|политик\p{L}{1,2} конфиденциальности|законн\p{L}{2,3} интерес\p{L}{0,2}|gizlilik politika\p{L}{0,6}|meşru menfaat\p{L}{0,6})|隐私(?:政策|声明)|使用条款|プライバシー(?:ポリシー|に関する)|利用規約/u,
  // What the browser must do.
  /(?<!\p{L})(?:enable javascript|javascript (?:is|must be|seems to be) (?:disabled|enabled)|(?:disable|turn off|whitelist|pause) (?:your )?ad ?-?block|using an ad ?-?block|verify (?:that )?you are (?:a )?human|you are (?:not )?a robot|checking your browser|unusual (?:traffic|activity) from|javascript (?:aktivieren|zu aktivieren|ist deaktiviert)|(?:ad|werbe)-?blocker (?:deaktivieren|aktiv|zu deaktivieren|aus)|activer javascript|(?:désactive\p{L}{1,3}|bloqueur de publicité)|(?:active|habilite|activar) javascript|(?:desactiv\p{L}{1,3}|bloqueador) de (?:anuncios|publicidad)|(?:abilita|attiva) javascript|(?:disattiva|disabilita) (?:il tuo |l[’'])?ad ?block|(?:ative|habilite) o javascript|(?:schakel|zet) (?:je |uw )?(?:ad ?blocker|javascript)|włącz javascript|wyłącz ad ?block|включите javascript|отключите блокировщик|javascript['’]i etkinleştir|reklam engelleyici)|启用\s?javascript|javascript\s?を有効/u,
]);

/** What stands in quotation marks is told, and not said to the reader. */
const QUOTED = /["“„«»”「『][^"“”„«»「」『』]{0,400}["”“»«」』]/gu;

/** What a text's sentences come to as a wall before an article. */
export interface WallReading {
  /** Kinds of phrases met, 0 to 9. */
  kinds: number;
  /** Words of the sentences that have such a phrase. */
  told: number;
}

/** A sentence with the number of its words. */
interface CountedSentence extends Span {
  words: number;
}

/**
 * Reads the sentences of a text for what a site says in an article's place; null once more than `mostOther` of their
 * words stand in sentences without such a phrase. Linear in their length.
 */
export function readWall(
  text: string,
  sentences: readonly CountedSentence[],
  mostOther: number,
): WallReading | null {
  const met = new Set<RegExp>();
  let told = 0;
  let other = 0;
  for (const { start, end, words } of sentences) {
    const said = foldCase(text.slice(start, end)).replace(QUOTED, ' ');
    const phrases = PHRASES().filter((phrase) => phrase.test(said));
    for (const phrase of phrases) met.add(phrase);
    if (phrases.length > 0) told += words;
    else other += words;
    if (other > mostOther) return null;
  }
  return { kinds: met.size, told };
}
