//! Countries as Akoma Ntoso writes them, in two letters, and as the model does, in three.

use model::country::CountryCode;

/// ISO 3166-1, and the codes of organisations that make law: two small letters, three capital ones.
const COUNTRIES: &str = "adAND aeARE afAFG agATG alALB amARM aoAGO arARG atAUT auAUS azAZE baBIH bbBRB bdBGD beBEL bfBFA bgBGR bhBHR \
    biBDI bjBEN bnBRN boBOL bqBES brBRA bsBHS btBTN bwBWA byBLR bzBLZ caCAN cdCOD cfCAF cgCOG chCHE ciCIV ckCOK \
    clCHL cmCMR cnCHN coCOL crCRI cuCUB cvCPV cwCUW cyCYP czCZE deDEU djDJI dkDNK dmDMA doDOM dzDZA ecECU eeEST \
    egEGY erERI esESP etETH euEUE fiFIN fjFJI fmFSM frFRA gaGAB gbGBR gdGRD geGEO ghGHA gmGMB gnGIN gqGNQ grGRC \
    gtGTM gwGNB gyGUY hnHND hrHRV htHTI huHUN idIDN ieIRL ilISR inIND iqIRQ irIRN isISL itITA jmJAM joJOR jpJPN \
    keKEN kgKGZ khKHM kiKIR kmCOM knKNA kpPRK krKOR kwKWT kzKAZ laLAO lbLBN lcLCA liLIE lkLKA lrLBR lsLSO ltLTU \
    luLUX lvLVA lxXLX lyLBY maMAR mcMCO mdMDA meMNE mgMDG mhMHL mkMKD mlMLI mmMMR mnMNG mrMRT mtMLT muMUS mvMDV \
    mwMWI mxMEX myMYS mzMOZ naNAM neNER ngNGA niNIC nlNLD noNOR npNPL nrNRU nuNIU nzNZL omOMN paPAN pePER pgPNG \
    phPHL pkPAK plPOL psPSE ptPRT pwPLW pyPRY qaQAT roROU rsSRB ruRUS rwRWA saSAU sbSLB scSYC sdSDN seSWE sgSGP \
    siSVN skSVK slSLE smSMR snSEN soSOM srSUR ssSSD stSTP svSLV sySYR szSWZ tdTCD tgTGO thTHA tjTJK tlTLS tmTKM \
    tnTUN toTON trTUR ttTTO tvTUV tzTZA uaUKR ugUGA unUNO usUSA uyURY uzUZB vaVAT vcVCT veVEN vnVNM vuVUT wsWSM \
    xkXKX yeYEM zaZAF zmZMB zwZWE";

/// The country of a two-letter code, with or without a subdivision: `ke`, `GB-UKM`; three letters are taken, too.
pub(crate) fn from_akn(code: &str) -> Option<CountryCode> {
    let country = code.trim().split('-').next()?.to_ascii_lowercase();
    if country.len() == 3 {
        return country.parse().ok();
    }
    if country == "uk" {
        return "GBR".parse().ok();
    }
    COUNTRIES.split(' ').find_map(|pair| pair.strip_prefix(country.as_str()).filter(|_| country.len() == 2)?.parse().ok())
}

/// The two-letter code; three letters where there is none.
pub(super) fn to_akn(country: CountryCode) -> String {
    let two = COUNTRIES.split(' ').find_map(|pair| pair.strip_suffix(country.as_str()));
    two.map_or_else(|| country.as_str().to_ascii_lowercase(), str::to_owned)
}
