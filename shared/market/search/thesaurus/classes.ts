import { readClasses } from "../concept.ts";

/** What is a kind of what: whoever asks for nuts asks for cashews too, and beside cashews other nuts are near. */
export const classesOf = readClasses(`
coffee: coffee-bean arabica robusta liberica luwak-coffee green-coffee roasted-coffee processed-coffee ground-coffee instant-coffee drip-bag-coffee specialty-coffee peaberry decaf-coffee gayo-coffee mandheling-coffee toraja-coffee bali-coffee flores-coffee java-coffee cascara
tea: green-tea black-tea oolong-tea white-tea jasmine-tea tea-bag herbal-tea
herbal-tea: butterfly-pea hibiscus-tea cascara
hot-drink: coffee tea jamu ginger-drink cocoa-powder
beverage: hot-drink coconut-water fruit-juice syrup mineral-water kombucha milk
cocoa: cocoa-bean cocoa-powder cocoa-butter cocoa-mass cacao-nibs chocolate
sweet-food: candy dodol chocolate candied-fruit jam cake biscuit layer-cake pineapple-tart wafer-roll jelly-dessert ice-cream peanut-brittle
confectionery: candy dodol chocolate candied-fruit jelly-dessert peanut-brittle
sweetener: syrup stevia
sugar: brown-sugar palm-sugar coconut-sugar
palm-sugar: coconut-sugar
honey: wild-honey stingless-bee-honey
spice: pepper nutmeg mace clove cinnamon cardamom coriander cumin fennel-seed star-anise mixed-spice vanilla turmeric ginger galangal andaliman bay-leaf tamarind torch-ginger aromatic-ginger chili-powder keluak curry turmeric-powder ginger-powder
pepper: black-pepper white-pepper long-pepper cubeb
vanilla: vanilla-bean
ginger: red-ginger ginger-powder
nuts: cashew macadamia kenari-nut almond-and-walnut areca-nut peanut roasted-nuts
drink-snack: snack nuts squid dried-fish jerky salted-fish
snack: roasted-nuts
keripik: banana-chips cassava-chips sweet-potato-chips potato-chips tempeh-chips jackfruit-chips fruit-chips mushroom-chips spinach-chips
cracker-kerupuk: shrimp-cracker fish-cracker rice-cracker emping skin-cracker
fruit-product: dried-fruit candied-fruit frozen-fruit freeze-dried-fruit fruit-chips banana-chips jam dodol fruit-juice
tempeh: tempeh-chips
seafood: fish shrimp crab lobster squid octopus clam snail sea-cucumber jellyfish dried-shrimp fish-maw
fish: tuna skipjack sardine mackerel anchovy dried-fish salted-fish smoked-fish tilapia catfish milkfish grouper snapper eel fish-fillet katsuobushi
shrimp: vannamei-shrimp tiger-prawn dried-shrimp
seaweed: eucheuma-cottonii gracilaria sea-grapes agar
fruit: mangosteen snake-fruit durian mango pineapple jackfruit avocado banana papaya rambutan dragon-fruit passion-fruit guava soursop lime lemon orange pomelo watermelon melon starfruit longan langsat strawberry breadfruit dates
vegetable: edamame mushroom cassava sweet-potato taro yam-and-tuber bamboo-shoot long-bean leafy-vegetable market-vegetable dried-vegetable frozen-vegetable young-jackfruit
mushroom: shiitake wood-ear
starch: sago tapioca arrowroot cassava-flour konjac
flour: rice-flour cassava-flour starch coconut-flour
noodles: instant-noodles rice-vermicelli glass-noodle
rice: black-rice brown-rice glutinous-rice
condiment: sauce seasoning pickle salt shrimp-paste petis fish-sauce msg peanut-butter
sauce: sambal chili-sauce soy-sauce sweet-soy-sauce tomato-sauce peanut-sauce fish-sauce
chili-sauce: sambal
cooking-oil: palm-oil coconut-oil candlenut-oil red-fruit-oil
coconut-oil: virgin-coconut-oil
health-food: virgin-coconut-oil red-fruit-oil coconut-sugar coconut-nectar tempeh seaweed kenari-nut honey moringa spirulina cascara sago
essential-oil: patchouli vetiver citronella ylang-ylang clove-oil nutmeg-oil eucalyptus-oil cajuput-oil lemongrass-oil agarwood-oil cinnamon-oil ginger-oil turmeric-oil citrus-oil peppermint-oil
scent-material: essential-oil benzoin agarwood sandalwood damar gum-rosin perfume
incense: benzoin agarwood sandalwood
resin-of-trees: benzoin damar gum-rosin
hair-goods: wig hair-extension false-eyelashes wig-making
soap: handmade-soap liquid-soap
skin-care: body-scrub massage-oil face-mask-cosmetic
cosmetics: lipstick false-eyelashes skin-care henna
charcoal: charcoal-briquette coconut-charcoal shisha-charcoal bbq-charcoal bamboo-charcoal hardwood-charcoal
charcoal-briquette: coconut-charcoal shisha-charcoal
fuel: charcoal wood-pellet firewood
batik: hand-drawn-batik stamped-batik
tenun: ikat songket ulos lurik
traditional-cloth: batik tenun sarong songket
fabric: traditional-cloth tie-dye eco-print lace denim
scarf: hijab ulos
hijab: instant-hijab
muslim-wear: hijab prayer-cloak abaya kaftan koko-shirt songkok baju-kurung
clothing: dress shirt t-shirt blouse trousers shorts skirt jacket outerwear kimono sweater sportswear swimwear pyjamas bathrobe uniform muslim-wear kebaya sarong baby-clothes children-clothes
shirt: batik-shirt
fashion-accessory: scarf bag wallet belt jewellery hat umbrella hair-accessory gloves necktie
hat: straw-hat cap songkok blangkon
leather-goods: wallet belt leather-bag leather-cover key-ring
shoes: sandals leather-shoes sneakers boots slippers wooden-clogs espadrilles
home-textile: cushion-cover cushion bed-linen curtain tablecloth blanket towel rug
cushion: cushion-cover
floor-covering: mat rug flooring coir-mat
mat: prayer-mat yoga-mat
seating: chair stool bench sofa pouf hammock
chair: rattan-chair bamboo-chair wooden-chair dining-chair lounge-chair rocking-chair hanging-chair children-chair
stool: bar-stool
furniture: seating table cabinet shelf bed daybed wardrobe drawer-chest desk trolley room-divider rattan-furniture teak-furniture bamboo-furniture wooden-furniture garden-furniture
table: dining-table coffee-table side-table console-table desk
garden-goods: plant-pot planter-basket garden-furniture lounge-chair stone-garden statue
lamp: pendant-lamp table-lamp lampshade lantern
basket: rattan-basket bamboo-basket laundry-basket storage-basket bread-basket planter-basket pet-basket
wickerwork: basket woven-bag mat tray placemat seagrass pandan-weave water-hyacinth mendong raffia palm-leaf rattan-webbing
home-decor: wall-decor vase mask statue mirror photo-frame candle-holder wind-chime clock plant-pot lamp cushion-cover basket wooden-craft
wall-decor: mask painting art-print macrame mirror dreamcatcher wood-carving
wood-carving: mask
tableware: plate bowl cup teapot jug dinnerware glassware cutlery
coffee-bean: green-coffee arabica robusta
houseware: tableware tray basket cutting-board mat kitchenware home-textile
kitchenware: tableware cutting-board tray wooden-spoon mortar-and-pestle knife wok sieve steamer-basket chopsticks spice-jar
ceramics: pottery porcelain terracotta
vase: plant-pot
jewellery: silver-jewellery gold-jewellery costume-jewellery ring necklace bracelet earrings brooch pearl south-sea-pearl beads
musical-instrument: angklung gamelan gong drum guitar flute kalimba singing-bowl bell
drum: djembe cajon hand-drum
toy: wooden-toy educational-toy doll puzzle chess kite ball
wooden-toy: spinning-top
rain-and-sun: umbrella sunglasses hat
paper: notebook photo-album greeting-card handmade-paper gift-wrap
language-service: translation interpreting language-course
steelwork: welding machining technical-drawing plumbing
sewing-work: tailoring embroidery-service
design-service: graphic-design interior-design product-design motif-design
furniture-work: furniture-finishing furniture-making upholstery
training: textile-lessons workshop language-course cooking-class coffee-cupping caregiver-training
tour: coffee-tour workshop coffee-cupping textile-lessons
for-music: musical-instrument
for-prayer: prayer-cloak prayer-mat songkok koko-shirt incense religious-goods
for-walls: wall-decor
for-kitchens: kitchenware cutting-board spice condiment cooking-oil mortar-and-pestle knife
for-living-rooms: seating lamp cushion rug mat home-decor coffee-table
for-bedrooms: bed pillow blanket lamp cushion bed-linen wardrobe
for-gardens: garden-goods plant-pot umbrella
for-baking: starch flour coconut-sugar cocoa vanilla cinnamon nuts desiccated-coconut
for-candles-and-soap: essential-oil coconut-oil beeswax
for-barbecue: charcoal satay
for-picnics-and-beach: mat beach-sarong straw-hat umbrella woven-bag picnic-set
for-rain: umbrella
for-hair-loss: wig wig-making
for-makeup: false-eyelashes cosmetics makeup-brush
sweet: sweet-food sugar sweetener
numbing: andaliman
crunchy: keripik cracker-kerupuk
workshop: textile-lessons
natural-dye: textile-lessons
insect-repellent: citronella eucalyptus-oil cajuput-oil lemongrass-oil
for-salads: gracilaria sea-grapes
vegan: tempeh fruit-chips banana-chips nuts peanut-brittle vegetable fruit-product seaweed tofu coconut-sugar coconut-nectar
tea-snack: snack sweet-food nuts
serving-piece: cutting-board tray plate
smoked-fish: katsuobushi
soybean: tempeh tofu
herb: andaliman bay-leaf
hand-drum: djembe
meeting-and-call: interpreting
`);
