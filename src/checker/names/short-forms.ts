/**
 * First names and the short forms that people answer to: `formal formal: short short`, in plain letters.
 * A short form goes with each formal name of its row; two formal names of a row are still two different names.
 * Gathered from general knowledge of naming customs, and for English held against the public `nicknames` data set
 * (Apache-2.0), whose unlikely pairs are left out.
 */
export const shortForms = `
aaron: ron ronnie
abdullah: apo
abigail: abby abbie gail
abraham avraham ibrahim: abe avi bram ibo brahim ibi
adebayo: bayo
adelaide adele: addie della
agnes agnieszka agneta: aggie aga nessa
aikaterini: katerina
aishwarya: ash
albert alberto: al bert bertie beto albie
alejandro alejandra: alex jano
aleksandr alexander alexandre alexandros aleksander alexandru oleksandr sandor alessandro: alex al lex xander sandy sasha sascha sanya shura sanyi sandro sander olek alec lekso aleks alik ale
aleksandra alexandra alessandra oleksandra: alex sandra sasha lexi lexie sandy ola ale xandra allie
alexandros: alekos
alexei: alyosha lyosha
alexis: alex lexi
alfonso: poncho
alfred alfredo: al fred alfie freddy fredo
alice alicia: ali allie lissa
allison alison: ali allie
alzbeta: bara
amanda: mandy manda
amelia emilia emily: amy millie mia em emmy
anastasia anastasiia: nastya stasia asya stacy
anastasios: tasos tassos anas
anatoly anatolii: tolya
anders: adde
andreas andre andrew andrea andrei andrey andriy andrii andrzej andres andrej: andy drew dre andi andrusha andriusha jedrek
angel angelo: angie gelo
angela angelina angelica: angie ange lina
anne anna ann anya hannah anneke: annie nan nancy anya anka ania annika anouk anneke ani nita anita nyura
anthony antonio antonios anton antoine: tony ant toni tonino nino antos toon antek to toño tonio tonho toninho
antonia antoinette: toni tonia netta
antonius: ton toon
arkady: arkasha
arnold: arnie
arthur arturo artur: art artie arty turo
artyom artem: tyoma artie
athanasios: thanasis thanos nasos sakis
augustus augustine agustin: gus augie tin
balasubramanian balakrishnan balaji: bala
barbara: barbie babs basia babsi bobbie barbel
barnabas barnaby: barney
barry: baz
bartholomew bartlomiej bartosz: bartek
beatrice beatriz beatrix: trixie bee
benedict benedikt: benny
benjamin binyamin benjamim: ben benny benji bibi jamie benni beni
bernadett: detti
bernard bernardo bernhard: bernie nardo
birgitta: gittan
bogdan: bodya
boris: borya
brandon brendan: bran
brian bryan: bri
bridget brigitte birgit: biddy bridie gitte gitta
bronislaw: bronek
caoimhe: keeva
carlos carl charles karl: charlie chuck chaz carlitos carlito kalle chas charly caca caco
carmen: carmela mencha
carolyn caroline carolina karoline: caro carol carrie lina line caz
casey: case
cassandra: sandra
catherine katherine katharina katarzyna kathryn kathleen katarina caterina ekaterina yekaterina catarina aikaterini katharine kateryna katalin kaitlin caitlin catalina katerina: kate katie kathy cathy kat cat katya katia kasia kati kathi rina katka kit kitty kay trina cata catia kaska kata cait kaethe kathe trine tina nina kattis
cecilia cecile: cece cissy celia sissi
chandrasekhar chandrashekar: shekar sekhar
charlotte charlotta: lottie lotte lotta
charlotte: char
chester: chet
christian kristian: chris kris kristo
christina christine kristina kristin kristen cristina kirsten krystyna: chris tina chrissy christy kris kirsty tine stina krysia cris kiki kicki
christopher kristoffer christoph krzysztof cristobal kristof christophe christoforos christos: chris topher kit kris krzysiek stoffer toffer krzys
chukwudi: chudi
clarence clara: clare
clifford clifton: cliff
clinton: clint
concepcion: concha conchita conchi
conrad konrad: con connie kurt
constance: connie
constantine konstantin konstantinos constantin: kostya kostas costas gus dinos costa kostis kosta
consuelo: chelo
corinna: cora
cornelius cornelis: kees neil con
curtis: curt
cynthia: cindy cyndi
cyril kirill: kirya cy
daniel daniela danielle: dani
daniel daniil danilo: danny danya
daniela daniele daniella danielle: danni ella
darren darrell: daz
darya: dasha
david davide dawid: dave davey davy dudi dudu vid
deborah debra: deb debbie debby
demetrius dimitri dimitrios dmitri dmitry dmitriy dmytro dimitris: dima mitya jim jimmy mitsos dimi dimitris mitch
dennis denis: denny den
diana diane: di didi
dimitra: mimi
dirk diederik: dick dirk
dolores: lola loli
domenico dominic dominik dominique domingo dominick: nick mimmo nico mingo nic
donald: donnie donny
donna: dee
dorothy dorothea dorotea dorota dorothee: dot dottie dolly thea dora
douglas: dougie
duncan: dunc
edith: edie
eduardo edward edmund edgar edwin edvard eduard: ed eddie eddy ted teddy ned edu lalo duda edi edek dudu
efthymia: efi
eileen: ellie
eirini: rena
eleanor eleonora elena helen helena yelena eleni olena elina elaine ellen helene: ellie nell nelly lena ella lenka nora leni alyona lenochka nelli nitsa nellie nena
elijah elias: eli
elisabet: lisa bettan
elizabeth elisabeth elisabetta elzbieta erzsebet elisabete isabel isabella isabelle elspeth elisheva yelizaveta elizaveta: liz lizzie beth betty betsy eliza lisa liza elsa elli libby ella ela betta bella isa izzy belle liesbeth lisbeth lisbet els lies liesl erzsi zsoka bess bessie lilibet lib liddy chabela lis bets bettina babette shevi ilse elly sisi bozsi
elise: lise elsie
emma: em emmy
emmanuel manuel emanuel emmanouil imanol: manny manolo manu manolis lolo emma mano manos
emmeline: emmy
enrique enrico heinrich henry hendrik henryk henri henrik: quique kike harry hank hal rico heinz heiner henk henke rik heini heikki hen
eric erik erich: rick ricky
ernest ernesto ernst: ernie neto erny
estefania stephanie stefanie stefania: steph stephie steffi stef fani stevie steff
esther: essie hettie
eugene evgeny evgeni yevgeny evgenii eugenio: gene zhenya geno
eugenia evgenia yevgenia: zhenya genie genya
euphemia: effie
evangeline: evie
evangelos: vangelis
evelyn: evie
evgeny yevgeny evgenii: eugene gene zhenya
ezekiel: zeke
fatima: tima
fatma: fatos
felicity: fliss flick
ferdinand fernando: ferdi ferdy nando
fiona: fi
florence: florrie flora flossie
frances francesca franziska francisca francoise: fanny franny frankie franzi paca chica cesca ches fanfan sisca franca chicca paqui frannie
francis francisco francesco franz francois franciszek frantisek frans franklin frank: fran frank frankie paco pancho kiko curro chico franky checco cesco franco franta franek frans pacho cisco quico ferenc cecco ciccio xico
frederica friederike: freddie rike fritzi
frederick friedrich federico frederic fryderyk frederik fredrik: fred freddie freddy fritz rick fede fritzi rico
gabor gabriel: gabi gabe gaby gab
gabriel gabriela: gabs
gabriela gabriella gabrielle gabriele: gabby ella bri
galina: galya
gareth: gaz
genevieve: viv
gennady: gena
geoffrey jeffrey jeffery: geoff jeff
george georgios jorge georg yiorgos jerzy jurgen gheorghe georgy georgi: giorgos yorgos yiorgos jurek gosha georgie schorsch jorgos yiannis zhora coque
georgina: georgie
gerald gerard gerhard gerardo gerardus: gerry jerry gerd gert gerrit lalo
geraldine: gerry
gerardus: gerard
gertrud: traudl
gertrude: trudy
gilbert gilberto: bert gib beto
giovanni johannes john jan johann hans ioannis ivan janos jean juan joao ian ion: johnny jack gianni vanni hannes hansi honza janek jasiek yannis giannis vanya jancsi juanito jonny joop jannis janne jansci juha hansel juancho jan yann joaozinho jonty janik nanni joca jas jani
giulia julia juliana julie yulia iuliia juliet: jules jule yulya juli lia giuli
giuseppe joseph jose josef yosef josip jozsef jozef iosif josefa yusuf joseba: joe joey pepe beppe peppe pino jos sepp pepa jozsi joze yossi peppino ze zeze chepe pep joop seppi joska jef beppi soso osip yus zeca jo
godfrey gottfried: goffy friedl
grace graciela: gracie chela
gregory grigory gregorio grzegorz grigoriy gregor grigorios gregoire: greg gregg grisha goyo grzesiek grischa
gretchen margaret margarita margarete marguerite margherita malgorzata margriet margaretha margareta margrethe: maggie meg peg peggy rita greta grete gosia madge marge margie daisy margot gretel griet greet gretchen megan mags malgosia grethe marga gretl margo margit meta maggan
guadalupe: lupita
guillermo william wilhelm willem guilherme guillaume wilhelmus wiliam: bill will billy willy wim liam memo guille willi gui wil helm pim
gustavo gustav gustaf: tavo gusti
guy: gui
gwendolyn: wendy
gyorgy: gyuri
halima harold: hal hals
harold harald: harry hal
harpreet: preet harry
harriet henrietta henriette: harry hattie etta jette hetty
heather: heath
heinrich: henry
herbert heribert: herb bert herbie
herman hermann: hermie manni
hortensia: tencha
howard: howie
hubert: bert
hugo hugh: huey hughie
humberto: beto berto
ignacio ignatius ignazio: nacho iggy nacio
igor ihor: gosha
ilona: ilus ica
ilya illia: ilyusha
imogen: immy
irene irina iryna: ira rena irinka
isaac yitzhak isaak: ike zak itzik izzy zac
isidore isidro: izzy chilo
ivana: iva
jacob jakob jakub james jaime jacobus jacques yakov giacomo yaakov diego: jake jay jim jimmy jamie kuba jaap koos yasha kobi jem jakey jimmie jimbo coby kubus
jacqueline: jackie jacky
jadwiga: jadzia
janet jane joanna johanna janice: jan jenny janie asia joasia jo hanna hanneke anneke jannie nettie joey hanni
jason: jay jase
jaswinder: jassi
javier xavier: javi xavi xabi
jeremy jeremiah: jerry jez jem
jerome hieronymus: jerry
jessica: jessie
jesus: chucho chuy suso
jill gillian: jill gill gilly jilly
jiri: jirka
joachim joaquin: quino achim jochen quim jo kim chimo
joan: joanie
joann joanne: jo annie
joaquim: quim
johann: hans
johannes: hans
jonathan johnathan yonatan jonatan: jon jonny nathan jonty yoni nat
jordan: jordy
jose maria: chema mies mariska maija
josephine: jo
joshua: josh
joyce: joy
judith: jutta jude
juhani: jussi
julian julio julius giulio yuliy: jules julien juli
justine: tina
karel: kaja
kathleen: kate
kazimierz: kazik
kelly: kel
kevin: kev
kimberly kimberley: kimmy kimmie
krishnan krishna ramakrishnan krishnamurthy gopalakrishnan radhakrishnan: krish ram rama murthy gopal ramki
kseniya ksenia: ksyusha ksusha
ladislav laszlo wladyslaw: laci ladi lada wladek lado
lakshmi lakshminarayanan: laxmi lucky
laura lauren: laurie lori laurita loz
lawrence laurence lorenzo laurent lars lorenz: larry laurie lori lonnie renzo enzo lenz loz lasse
leokadia: lodzia lonia
leonard leonardo leonid leonhard leon: leo len lenny lyonya nardo leni
leopold leopoldo: polo poldi
leticia: letty
lewis louis luis luigi ludwig lluis ludovic aloysius alois luiz: lou louie lew gigi lucho lutz lui wickerl lula loulou gino luisito ludo lulu
lillian liliana lilian: lilly ana
linda: lindy lin
liselotte: lilo
louise luise luisa louisa: lou lulu lola isa lu
lourdes: lulu
lucas lukas lukasz luca: luke luka luc lukaszek luki
lucia lucille lucy lucie: luz lulu chia
lucinda: cindy lucy
ludmila lyudmila liudmyla: mila lyuda lyusya luda lida
luka luke: lu
lyubov: lyuba
maciej: maciek
magdalena madeleine madeline magdalene: magda lena maddy maddie lenka madge magdi leni
marcelo: chelo
marcin martin marten: marty mart tinus marcinek
marco marcus markus marc mark marcos marek: marky mars marci
margarida: guida
maria jose: marijose majo
maria marie mary miriam mariam maryam marija mariya: masha maja mia mimi marusya mitzi maryja molly polly may mila mari mariella marika mieke ria maike miri marisol mariquita mamie marysia manya
marilyn: lyn
marjorie: marge margie
martha marta: marti patty tita
marvin: marv
mathilde: tilda
matilda: tilly
matthew mateusz matteo mateo matthias mathias mattias matthijs matvey matheus mathieu mats: matt matty mat matze teo thijs mats hias matti mati matej
maureen: mo
maurice mauricio maurizio moritz: mo mau moe mauri
maximilian maxim maksim maksym maxime massimiliano maxwell massimo: max maks massi
megan: meg
mehmet muhammed: memo
melanie melissa melvin: mel
melissa: lissa missy
mercedes: merche meche sadie
michael mikhail michal michele miguel mikael mihail michel mykhailo mihaly mihai michail: mike mick mickey misha mikey misi michi micha mitch mihalis mischa micky miki miska mikel michalis miguelito misiek micke
michaela michelle mihaela michele: shelly mich chelle michi shell miki
mieczyslaw: mietek
mildred: millie
milton: milt
miranda: mandy randi
mohammad mohammed muhammad mohamed mohamad: mo moe hamada hamo
mordechai: moti motti
morris: mo
moses moshe moises: mo moe moishe moshik
mustafa: mistik
nadezhda: nadya nadia
naomi noemi: nomi
natalia natalie natalya nathalie nataliya: natasha nata tasha natka talia natty
nathan nathaniel nathanael natan: nat nate than
ngozi: ngo
nicholas nikolai nikolaos nicolas nicola nikolay niklas nikolaus mykola nicolae mikolaj nikolas niccolo: nick nicky nico niko kolya nikos claus klaus nik kola miki nicu klaas nicolo nils
nicolaas: klaas
nicole nicola nicolette: nicky nikki nicki nika
nigel: nige
nils: nisse
nina antonina: tonya nina
noel: nolly
norbert: bert nobby
norman: norm
octavia: tavi
octavio: tavo
oksana: ksusha
olga olha: olya olenka
oliver olivier: ollie olly noll
olivia: liv livvy livia
olof: olle
olumide: mide
oscar oskar: ozzy ossi oz ossie
osvaldo oswald: valdo oz ossie
pablo paul pavel pawel paolo paulo pavlo pal: paulie pasha pol pavlik paulinho pali pablito
padmanabhan: paddy
pamela: pammy
panagiotis: panos takis panayiotis
pankaj: panky
paraskevi: evi voula
patricia: patty patti trish tricia patsy paddy
patrick patricio patrik padraig: pat paddy rick pato patsy packie
paula pauline paulina: pau polly paulita pola
pedro peter pietro pieter piotr petr pyotr petros pierre petar: pete petya piet piotrek peti piero perico pit pieterjan peder petey pedrito pierrot
penelope: penny
per: pelle
percival: perce
perry peregrine: perry
petronella: nel
philip phillip felipe filippo philippe filip: phil pip pippo flip philly lipe filipek
philippa: pip pippa
pilar: pili
prakash: prax
prasanna prasad: pras
priscilla: prissy
rachel raquel rachael: rach ray rae kel
radoslaw: radek
rafael raphael raffaele rafal: rafa raf raffi rafi
rajesh rajendra rajeev rajiv rajkumar nagarajan: raj raju
ralph rafe: ralphie
ramon raymond raimundo reymundo: ray moncho monchi mundo
rebecca rebekah: becky becca beck bex becks bec
refugio: cuca
regina: gina reggie
reginald: reg
reginald: reggie
renata renate: rena natka
rene: ren
reuben ruben: rube
rhiannon: rhi
ricardo richard riccardo ryszard: rick dick rich richie ricky rico rysiek cardo riki dicky richi
robert roberto rupert: rob bob bobby robbie bert berto robin robi bertl rup beto tito
roberta: bobbie
roderick rodrigo: rodri rick roddy rigo
rodolfo rudolf rudolph: rudy rolf fito rudi dolfo
roger rogelio ruediger rudiger: rog rodge hodge roge rudi
roland orlando rolando: roly rollo rolo lando rolly
roman: roma romek
ronald ronaldo: ronnie ronny naldo
rosa rosemary rosalind rose rosalia rosemarie: rosie rosy romy rosita roz ros
rosario: charo chayo
russell: russ
russell: rusty
ryan: ry
salvador salvatore: chava toto turi
samantha: sammy mantha
samuel shmuel samson: sam sammy shmulik sami
santiago: chago yago
sara sarah: sally sadie sari sarita
sean shaun shawn: shay
sebastian sebastien bastiaan: seb basti bastian sebi bas bastien wastl
sergei sergey sergio serhii sergiy: serge seryozha serezha serzh checo seriozha sergi
sharon: shaz
shelley sheldon: shel
shirley: shirl
sidney sydney: sid syd
siegfried sigfrid: sigi siggi fred
simon simone shimon: sim si simmy monchi
siobhan: shiv
socorro: coco
sigridur: sigga sirry
gudrun: gunna runa
sofia sophia sophie sofya zofia sofie: sofi zosia soph sonya fia sonia
solomon suleiman suleyman shlomo: sol sulo momo
sotirios: sotiris
spyridon: spyros
srinivasan srinivas: vasu seenu
stanislav stanislaw stanley: stas staszek stach slava stasiu stasiek
stefan stephen steven stefano stephane istvan esteban stephanos stepan etienne szczepan: steve stevie pista pisti steph stef steffen fane stepa stefko styopa
stuart stewart: stu stew
subramanian subramaniam: subbu
susan suzanne susanna susana susanne zuzanna zsuzsanna suzanna: sue susie suzy zuza susi zsuzsi sanna sanne suze suzie sukie
susannah: sue
sven: svenne
svetlana svitlana: sveta
sylvester silvester: sly vester
sylvia silvia: sylvie syl silvi
tabitha: tabby
tamara: tammy toma mara
tatiana tatyana tetiana: tanya tania tati tanja
terence terrence: terry tel
teresa theresa therese tereza: terry tess tessa tere resi tracy reese
	teresita: tess tessie tita tere tessa
thaddeus tadeusz: tad thad tadek
theodora: thea
theodore theodoros theodorus theodor fyodor fedor teodoro: theo ted teddy dorus fedya teo thodoris theodoris doro
thomas tomas tomasz tommaso tamas: tom tommy tomek maso tomi toma thom tomaszek masi tompa
timothy timotheus timofey timoteo: timmy tima teo
toby tobias: tob tobi tobe
tracey tracy: trace
trevor: trev
tristan: tris
ulrich ulrik: uli ulli rik
ulrike ulrika: uli ulli rike
urszula ursula: ula ulla ursel uschi
vaclav: vasek venca
valentin valentina valentino: valya tina tino
valerie valeria valery valeriy: valera lera vale
vanessa: nessa
vasily vasileios vasilios vasyl: vasya vasilis bill vasko billy
veronica veronika: vera ronnie nika roni
victor viktor vittorio vitor: vic vitya vik vito vitek
victoria viktoria vittoria viktoriia: vicky vicki vic tori vika tory viki vikki
viktoriya: vika
vincent vincenzo vicente vinzenz: vince vinnie enzo vin vic chente cencio vinny
viola violet violetta: vi letta
virginia: ginny gina ginger
vishwanath viswanathan: vishy vish
vitaly vitalii vitaliy: vitalik vitya
vladimir volodymyr wlodzimierz: vlad vova volodya vladi wlodek
vladislav: slava
vyacheslav viacheslav: slava
walburga: burgl
wallace walter: wally walt
walter: wat
waltraud: traudl
wesley: wes
wieslaw: wiesiek
wilhelmina: mien minnie willa billie wilma
winifred: winnie freda
wojciech: wojtek
yaroslav jaroslav: slava yarik jarek jarda
yehonatan: yoni
yevgenia evgenia: eugenia zhenya
yuri yury yuriy iurii: yura yurik
yvonne: von vonnie
zachary zachariah: zack zak
zachary: zach
zbigniew: zbyszek zbych
zdenek: zdenda
zdzislaw: zdzich
`;

/** Further common first names: a word that is one of these may well be somebody else's name, and no slip of the pen. */
export const otherNames = `
aarav abdul abdullah adam aditi adrian adriana adrienne ahmed ahmet aidan aiden aimee aisha akash akira alain
alan alana alba aldo aleksi alina aliya allan allen alma alvaro alvin amal amar amber amina amir amit anand
andree angus anil anja anjali anke ankit annabel annette ansel antti april archibald ariana ariel arjun arlene
armando arne arun ashley asta astrid audrey aurora austin ava axel aya ayesha ayse bailey barak basil beata
bente berit bernadette bernd beryl bhavna bilal bjorn blake blanca bohdan boyd brad bradford bradley brenda
brent brett brianna brooke bruce bruno bryce burak byron calvin cameron camila camilla camille can carla carole
carson carter cem cesar chad chiara chloe claire clark claude claudia claudio clay clemens clement cody colette
colin colleen connor cora corey craig cristian crystal cyrus dale dalia damian damien damon dana daphne daria
dario darius darlene davina dawn dean deepak deepika delia delphine denise derek derrick desmond devin dilip
dina divya diya doris dustin dwayne dylan ebba eden edoardo egon eivind elif elin elliot ellis elton elvira emil
emilio emre erica erika erin ernestine ethan eva evan eve ewa ewan fabian fabio faith farah farid fatima fatma
faye felix filippa fiona flavia flavio frida gael garrett gary gavin gemma georgia gerda gianluca giles giorgia
giorgio gita giuliana glen glenn gloria gordon graeme graham grant gunnar gunther hakan hana haruki hassan
hayley hazel heidi heike helga helmut henning hilary hilda hiro hiroki hiroshi holly hope hunter husain hussein
ida ilaria imani imran inaki ines inga inge ingrid inigo ioana iris irving isha ivy jacek jada jade jai jamal
jana janine jared jasmine jaspreet jayden jayne jeanne jenna jennifer jens jesse jin joana jodie joel johan
jolanta jonas jorg jorn josefine josie juanita judy jun june jung justin kai kamal kamil karen karim karin
karina karsten kateryna katrin katrina kavita kayla keira keith kelsey kelvin kenji kenneth kenta kerry kevin
khalid kiran kirk knut kristi kumar kyle lamar lance lara larysa latoya layla lea leah leanne lee leif leigh
leila leona leroy leslie lila lily lloyd logan lois lorena loretta lorna lorraine luciana luciano lydia lyle
lynn lyudmyla mabel macy madison maeve mai malcolm manish manoj marcel marcela marcella marcelo mariana marianne
marina mario marion marisa marit marlene marlon mason mathilde matilda maud maura mauro maya mei melanie melinda
melvin meredith mika mikko milan miles milo mina ming minh miranda mitchell miyu mohandas mohit moira mona
monica monika monique morgan muriel murray mustafa myra myriam nabil nadine nadiya nadja nazar neal neha nelson
neville niall nicklas niels nigel nikhil nikita nisha nitin noah noelle noor norma nour nuno oksana olaf ole
olha omar orla osman ostap otto owen paige palle parker patrice pavla pearl pekka per petra phoebe pia pooja
poppy pranav preeti priya priyanka quentin quinn rabia rachid rahul raimo raina rakesh ralf ramesh ramona rana
randall randolph raul ravi reed reema reid reiner renee rhea rhonda rhys riya robyn rodney rohan rohit ronan
rory rosalie ross rowan roxana roxanne roy ruby rune ruth sabine sabrina sacha sachin sadia said saif sakura
salim salma samir sana sandeep sanjay sanjiv santosh satyanarayana saul savannah scott selena selma serena seth
shane shannon sharon shea sheila shelby shelley sheryl shreya shyam siddharth siddhartha sienna sigrid silas
silje silke sina siobhan skyler sonal sonja soren spencer stacey stella sten stig sumit sunil sunita suresh
surya sven svenja svitlana swati tahir takashi tara taras tarek tariq taro taylor thelma thorsten tiffany tim
timo todd tomoko torben tove travis trevor tristan troy tuan tyler uma umar una vanessa venkataraman venkatesan
venkatesh venkateswaran verena vernon vijay vikas vikram vinay vincenza vinod vivek vivian vivienne wade wanda
warren wayne wei wenceslas wesley wilma winston wolfgang woodrow xiao xin yael yan yara yasmin yasmine yevhen
yolanda youssef yuki yuliya yumi yves yvette zain zara zeynep zoe zoltan zuri
`;
