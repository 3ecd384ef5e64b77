using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.People;

namespace PyPrepBot.Simulators.Slack.Control;

/// <summary>Acts of members, as the page and scripts ask for them.</summary>
internal static class ControlActs
{
    public static async Task<Screen?> RunAsync(string act, SlackSimulator slack, JsonObject asked, CancellationToken cancellation)
    {
        var member = slack.Member(Text(asked, "as"));
        if (asked.Text("channel") is { } channel)
            member.GoesTo(channel);
        if (asked.Text("thread") is { } thread)
            member.GoesToThread(member.Sees(thread));
        switch (act)
        {
            case "command":
                return await member.TypesAsync(Text(asked, "text"), cancellation);
            case "say":
                return await member.SaysAsync(Text(asked, "text"), cancellation);
            case "press":
                return await (asked.Text("message") is { } pressed
                    ? member.PressesAsync(Text(asked, "action_id"), member.Sees(pressed), cancellation)
                    : member.PressesAsync(Text(asked, "action_id"), cancellation));
            case "choose":
                return await member.PicksAsync(asked.Text("message"), Text(asked, "action_id"), Values(asked), cancellation);
            case "form":
                return await member.SubmitsAsync(cancellation, Fields(asked));
            case "home":
                return await member.OpensHomeAsync(cancellation);
            case "shortcut":
                return await member.UsesShortcutAsync(Text(asked, "name"), cancellation);
            case "menu":
                return await member.UsesOnMessageAsync(Text(asked, "name"), member.Sees(Text(asked, "message")), cancellation);
            case "suggest":
                return await member.SuggestsAsync(Text(asked, "action_id"), asked.Text("typed") ?? "", cancellation);
            case "invite":
                return await member.InvitesBotAsync(Text(asked, "channel"), cancellation);
            case "dismiss":
                await member.ClosesWindowAsync(cancellation, asked.Flag("all"));
                return member.Screen;
            default:
                throw new InvalidOperationException($"There is no act {act}.");
        }
    }

    public static string Text(JsonObject asked, string name) =>
        asked[name]?.ToString() ?? throw new InvalidOperationException($"The field {name} is missing.");

    private static string[] Values(JsonObject asked) => [.. (asked["values"] as JsonArray ?? []).Select(value => value!.ToString())];

    private static (string, string)[] Fields(JsonObject asked) =>
        [.. (asked["fields"] as JsonObject ?? []).SelectMany(field => field.Value switch
    {
        JsonArray several => several.Select(value => (field.Key, value!.ToString())),
        null => [],
        var one => [(field.Key, one.ToString())],
    })];
}
