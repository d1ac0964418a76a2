import { describe, expect, it, test } from 'vitest';
import { INDEPENDENT_STORY } from '../fixtures/made-up-stories';
import { checkStories } from '../support/check-stories';

/*
 * What stands in an article's place, and short news about the same. All texts are made up.
 */
const WALLS: [what: string, language: string, page: string[]][] = [
  [
    'consent',
    'en',
    [
      'We and our 843 partners store and/or access information on a device, such as unique identifiers in cookies, to process personal data.',
      'You may accept or manage your choices by clicking below, including your right to object where legitimate interest is used, or at any time in the privacy policy page.',
    ],
  ],
  [
    'region',
    'en',
    [
      'This content is not available in your region.',
      'It appears you are attempting to access this website from a country belonging to the European Economic Area, where the General Data Protection Regulation is enforced, and therefore access cannot be granted at this time.',
    ],
  ],
  [
    'log-in',
    'en',
    [
      'Log in to continue reading this article on all of your devices. Don’t have an account? Create a free account in less than a minute and receive our letters.',
      'By signing up you agree to our terms of service and our privacy policy.',
    ],
  ],
  [
    'a robot',
    'en',
    [
      'Please enable JavaScript and cookies in your browser, and disable your ad blocker. We want to verify that you are a human and not a robot.',
      'By using cookies we remember your preferences. See our privacy policy.',
    ],
  ],
  [
    'consent',
    'de',
    [
      'Wir und unsere 214 Partner verwenden Cookies und speichern Informationen auf Ihrem Gerät, um personalisierte Werbung und Inhalte zu zeigen.',
      'Ihre Einwilligung können Sie jederzeit in der Datenschutzerklärung widerrufen. Alle akzeptieren oder ohne Tracking lesen.',
    ],
  ],
  [
    'a subscription',
    'de',
    [
      'Um weiterzulesen, brauchen Sie ein Abo. Jetzt registrieren und vier Wochen kostenlos testen, danach jederzeit kündbar.',
      'Sie haben bereits ein Konto? Bitte loggen Sie sich ein. Passwort vergessen? Es gelten unsere Nutzungsbedingungen.',
    ],
  ],
  [
    'consent',
    'fr',
    [
      'Nous et nos 212 partenaires utilisons des cookies et traitons vos données personnelles pour mesurer l’audience et proposer des publicités personnalisées.',
      'Vous pouvez modifier vos choix à tout moment dans notre politique de confidentialité ou tout refuser.',
    ],
  ],
  [
    'a subscription',
    'fr',
    [
      'Pour lire la suite de cet article, connectez-vous ou créez un compte gratuit en quelques instants seulement.',
      'Pas encore abonné ? Abonnez-vous à partir d’un euro par mois, sans engagement. Mot de passe oublié ?',
    ],
  ],
  [
    'consent',
    'es',
    [
      'Nosotros y nuestros 160 socios usamos cookies para almacenar y acceder a sus datos personales y mostrar anuncios personalizados en este sitio.',
      'Puede cambiar o retirar su consentimiento en cualquier momento en nuestra política de privacidad.',
    ],
  ],
  [
    'consent',
    'it',
    [
      'Noi e i nostri 310 partner utilizziamo i cookie per archiviare e/o accedere a informazioni e trattare i tuoi dati personali.',
      'Puoi revocare il tuo consenso in ogni momento dalla pagina della cookie policy, oppure accetta tutto e prosegui.',
    ],
  ],
  [
    'a subscription',
    'pt',
    [
      'Para continuar lendo esta reportagem, faça login ou cadastre-se gratuitamente em menos de um minuto no nosso portal.',
      'Já tem uma conta? Assine agora e cancele quando quiser. Leia também os nossos termos de uso.',
    ],
  ],
  [
    'consent',
    'nl',
    [
      'Wij en onze 98 partners gebruiken cookies om informatie op een apparaat op te slaan en gepersonaliseerde advertenties te tonen.',
      'Je kunt je toestemming altijd intrekken in onze privacyverklaring, of alles weigeren.',
    ],
  ],
  [
    'consent',
    'pl',
    [
      'My i nasi 120 partnerzy używamy plików cookies i przetwarzamy Twoje dane, aby wyświetlać spersonalizowane reklamy i mierzyć ich skuteczność.',
      'Możesz zmienić swoje ustawienia w każdej chwili, o czym przeczytasz w naszej polityce prywatności.',
    ],
  ],
  [
    'log-in',
    'ru',
    [
      'Войдите, чтобы продолжить чтение этого материала, или оформите подписку на нашем сайте за одну минуту.',
      'Забыли пароль? Уже есть аккаунт? Мы используем файлы cookie, подробнее об этом в политике конфиденциальности.',
    ],
  ],
  [
    'a subscription',
    'tr',
    [
      'Okumaya devam etmek için giriş yapın ya da abone olun, ilk ay sizin için tamamen ücretsiz olsun.',
      'Biz ve iş ortaklarımız çerezler kullanıyoruz. Tercihlerinizi gizlilik politikamızda dilediğiniz zaman değiştirebilirsiniz.',
    ],
  ],
  [
    'log-in',
    'zh',
    [
      '请先登录以继续阅读本文。还没有账号？请注册后继续查看全部内容。',
      '我们和合作伙伴使用Cookie来改进服务。您的选择可以随时在隐私政策页面中修改。',
    ],
  ],
  [
    'log-in',
    'ja',
    [
      '続きを読むにはログインが必要です。会員登録がお済みでない方はこちらから無料でお申し込みください。',
      'パスワードをお忘れの方はこちら。プライバシーポリシーと利用規約に同意いただいたものとみなします。',
    ],
  ],
];

/** Of a wall whose lines are furniture each by itself nothing is left. */
const UNREAD = ['no-article', 'too-short'];

it.each(WALLS)('%s, in %s, is no article', async (_, language, page) => {
  const report = await checkStories(page, { source: INDEPENDENT_STORY }, {}, language);
  expect(report).toMatchObject({ verdict: 'none', sources: [] });
  expect(UNREAD).toContain(report.state);
});

test.each(WALLS)(
  '%s, in %s, that an article is stored as, too, is no copy of it',
  async (_, language, page) => {
    const report = await checkStories(page, { source: page }, {}, language);
    expect(report).toMatchObject({ verdict: 'none', sources: [] });
    expect(UNREAD).toContain(report.state);
  },
);

const NEWS: [what: string, language: string, page: string[]][] = [
  [
    'a fine for cookies',
    'en',
    [
      'The data watchdog of Lorne fined the ferry operator 40,000 crowns on Monday for a banner that offered its visitors no way to refuse cookies.',
      'The company and its 843 partners had stored information on the devices of passengers without asking for their consent, the authority found after eight months.',
    ],
  ],
  [
    'a paywall',
    'en',
    [
      'The Lorne Courier will ask its readers to log in to continue reading from May on. A subscription costs nine crowns a month, and readers without an account will see three stories a week.',
      'It is the last paper on the coast to put up a paywall.',
    ],
  ],
  [
    'a law',
    'en',
    [
      'A site run by the county was not available in most European countries on Sunday after lawyers warned about the General Data Protection Regulation, which came into force on Friday.',
      'It was back by the evening, when the county’s own lawyers had read the law.',
    ],
  ],
  [
    'a quoted banner',
    'en',
    [
      '“We and our 843 partners store and access information on a device”, begins the banner that greets every visitor of the new town hall site, and few read on.',
      'Those who did found on Tuesday that the list of partners holds a bakery, two fishing boats and a school.',
    ],
  ],
  [
    'a password leak',
    'en',
    [
      'Passwords of 4,000 ferry passengers stood open on the web for a week, the operator found on Friday, and everybody who has an account was asked to change it.',
      'No payment data were lost, and the hole has been closed since.',
    ],
  ],
  [
    'a ruling',
    'de',
    [
      'Das Landgericht Lorne hat dem Fährbetrieb untersagt, Cookies ohne Einwilligung der Fahrgäste zu setzen. Das Banner ließ ihnen keine Wahl.',
      'Geklagt hatten Verbraucherschützer. Der Betrieb muss nun bis Juni eine neue Seite bauen und trägt die Kosten des Verfahrens.',
    ],
  ],
  [
    'a subscription',
    'de',
    [
      'Der Küstenbote führt im Mai eine Bezahlschranke ein. Wer weiterlesen will, zahlt neun Kronen im Monat, Abonnenten der Zeitung nichts.',
      'Die Auflage war zuletzt auf viertausend gesunken, halb so viel wie vor zehn Jahren.',
    ],
  ],
  [
    'a ruling',
    'fr',
    [
      'La cour de Lorne a condamné lundi la compagnie des ferries pour avoir déposé des cookies sans le consentement des passagers, qui n’avaient pas d’autre choix.',
      'Elle devra payer quarante mille couronnes et refaire son site avant le mois de juin prochain.',
    ],
  ],
  [
    'a fine',
    'es',
    [
      'La agencia de protección de datos multó el lunes a la naviera con cuarenta mil coronas por usar cookies sin el consentimiento de sus pasajeros.',
      'La empresa tendrá que cambiar su página antes de junio y borrar lo que guardó desde el invierno.',
    ],
  ],
  [
    'a fine',
    'it',
    [
      'Il garante ha multato lunedì la compagnia dei traghetti per quarantamila corone: il sito usava i cookie senza il consenso dei passeggeri.',
      'La società dovrà cambiare la pagina entro giugno e cancellare tutto quello che ha raccolto in inverno.',
    ],
  ],
  [
    'a law',
    'pt',
    [
      'A assembleia aprovou na segunda-feira uma lei que obriga os portais a pedir o consentimento dos leitores antes de usar cookies ou vender dados pessoais.',
      'As empresas têm até junho para mudar as suas páginas, e as multas chegam a quarenta mil coroas.',
    ],
  ],
  [
    'a fine',
    'nl',
    [
      'De toezichthouder heeft de veerdienst maandag een boete van veertigduizend kronen gegeven, omdat de site cookies plaatste zonder toestemming van de reizigers.',
      'Het bedrijf moet de pagina voor juni veranderen en alles wissen wat sinds de winter is bewaard.',
    ],
  ],
  [
    'a fine',
    'pl',
    [
      'Urząd ochrony danych ukarał w poniedziałek przewoźnika grzywną czterdziestu tysięcy koron za pliki cookies zapisywane bez zgody pasażerów.',
      'Firma musi zmienić stronę do czerwca i usunąć wszystko, co zebrała od zimy.',
    ],
  ],
  [
    'a law',
    'ru',
    [
      'Дума Лорна приняла в понедельник закон, по которому сайты обязаны спрашивать согласие читателей, прежде чем использовать файлы cookie.',
      'Штраф составит сорок тысяч крон, а на переделку страниц компаниям дали время до июня.',
    ],
  ],
  [
    'a law',
    'zh',
    [
      '洛恩议会周一通过一项法律，要求网站在使用Cookie之前必须征得读者同意，违者将被罚款四万克朗。',
      '各公司须在六月之前修改网页，并删除去年冬天以来保存的全部资料。',
    ],
  ],
  [
    'a law',
    'ja',
    [
      'ローン議会は月曜日、サイトがクッキーを使う前に読者の同意を得ることを義務づける法律を可決した。違反には四万クローネの罰金が科される。',
      '各社は六月までにページを改め、冬から集めたものをすべて消さなければならない。',
    ],
  ],
];

it.each(NEWS)('%s, in %s, is an article', async (_, language, page) => {
  const report = await checkStories(page, { source: INDEPENDENT_STORY }, {}, language);
  expect(report.state).toBe('checked');
});

describe('words of a wall', () => {
  it('hide no copy that stands among them', async () => {
    const [[, , wall]] = WALLS as [(typeof WALLS)[number]];
    const page = [...wall, ...wall, ...INDEPENDENT_STORY.slice(0, 2)];
    const report = await checkStories(page, { source: INDEPENDENT_STORY.slice(0, 3) });
    expect(report.state).toBe('checked');
    expect(report.verdict).not.toBe('none');
  });
});
