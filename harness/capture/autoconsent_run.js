// Runs the consent rules in this frame and says how they ended: {state, cmp}. Questions for the page's own world go through
// `harnessAsk`, a binding, and are answered by `autoconsentReceiveMessage`.
({rules, patience}) => new Promise((resolve) => {
  const config = {
    enabled: true, autoAction: "optOut", disabledCmps: [], enablePrehide: false, enableCosmeticRules: true, enableGeneratedRules: true,
    detectRetries: 2, isMainWorld: false, prehideTimeout: 2000, enableHeuristicDetection: true, enablePopupMutationObserver: false,
    visualTest: false, performanceLoggingEnabled: false, heuristicPopupSearchTimeout: 100, heuristicMode: "reject",
    logs: {lifecycle: false, rulesteps: false, detectionsteps: false, evals: false, errors: false, messages: false, waits: false},
  };
  let cmp = "", state = "none";
  const end = (how) => resolve({state: how, cmp});
  const timer = setTimeout(() => end(state === "none" ? "none" : "timed out"), patience);
  window.autoconsentSendMessage = async (message) => {
    if (message.cmp) cmp = message.cmp;
    if (message.type === "init") setTimeout(() => window.autoconsentReceiveMessage({type: "initResp", config, rules: {autoconsent: [], compact: rules}}), 0);
    else if (message.type === "eval") window.harnessAsk(JSON.stringify({id: message.id, code: message.code}));
    else if (message.type === "popupFound") state = "found";
    else if (message.type === "optOutResult") { clearTimeout(timer); setTimeout(() => end(message.result ? "refused" : "failed"), 0); }
    else if (message.type === "autoconsentDone") { clearTimeout(timer); end("refused"); }
    else if (message.type === "report" && message.state && message.state.lifecycle === "nothingDetected") { clearTimeout(timer); end("none"); }
  };
  window.harnessAutoconsent();
})
