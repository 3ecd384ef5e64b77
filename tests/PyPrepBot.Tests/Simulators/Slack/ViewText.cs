namespace PyPrepBot.Tests.Simulators.Slack;

/// <summary>Views as an app would write them.</summary>
internal static class ViewText
{
    /// <summary>Two fields and whatever is added.</summary>
    public static string Form(string more = "") => $$$$"""
        {"type":"modal","callback_id":"f","title":{"type":"plain_text","text":"Form"},"submit":{"type":"plain_text","text":"Send"}{{{{more}}}},"blocks":[
         {"type":"input","block_id":"why","label":{"type":"plain_text","text":"Why"},"element":{"type":"plain_text_input","action_id":"t","max_length":10}},
         {"type":"input","block_id":"pick","optional":true,"label":{"type":"plain_text","text":"Pick"},"element":{"type":"radio_buttons","action_id":"r",
          "options":[{"text":{"type":"plain_text","text":"One"},"value":"1"},{"text":{"type":"plain_text","text":"Two"},"value":"2"}]}}]}
        """;

    public static string Modal(string title, string more = "") =>
        $$$$"""{"type":"modal","title":{"type":"plain_text","text":"{{{{title}}}}"}{{{{more}}}},"blocks":[{"type":"divider","block_id":"d"}]}""";

    public static string WithButton(string title, string text = "Words", string more = "") => $$$$"""
        {"type":"modal","title":{"type":"plain_text","text":"{{{{title}}}}"}{{{{more}}}},"blocks":[
         {"type":"section","block_id":"s","text":{"type":"mrkdwn","text":"{{{{text}}}}"}},
         {"type":"actions","block_id":"b","elements":[{"type":"button","action_id":"next","text":{"type":"plain_text","text":"Next"}}]}]}
        """;

    public static string Home(string words) =>
        $$$$"""{"type":"home","blocks":[{"type":"section","block_id":"h","text":{"type":"mrkdwn","text":"{{{{words}}}}"}},{"type":"actions","block_id":"b","elements":[{"type":"button","action_id":"go","text":{"type":"plain_text","text":"Go"}}]}]}""";
}
