using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord.People;

namespace PyPrepBot.Simulators.Discord.Control;

/// <summary>Acts of members, as the page and scripts ask for them.</summary>
internal static class ControlActs
{
    public static Task<Screen> RunAsync(string act, DiscordSimulator discord, JsonObject asked, CancellationToken cancellation)
    {
        var member = discord.Member(Text(asked, "as"));
        if (asked["channel"] is { } channel)
            member.GoesTo(channel.ToString());
        return act switch
        {
            "command" => member.TypesAsync(Text(asked, "name"), cancellation, Options(asked)),
            "autocomplete" => member.AutocompletesAsync(Text(asked, "name"), Text(asked, "option"), Text(asked, "typed"), cancellation,
                Options(asked)),
            "press" => member.PressesOnAsync(Text(asked, "message"), Text(asked, "custom_id"), cancellation),
            "choose" => member.ChoosesOnAsync(Text(asked, "message"), Text(asked, "custom_id"), Values(asked), cancellation),
            "form" => member.SubmitsAsync(cancellation, Fields(asked)),
            "menu" => member.UsesOnMessageAsync(Text(asked, "name"), Text(asked, "message"), cancellation),
            _ => throw new InvalidOperationException($"There is no act {act}."),
        };
    }

    public static string Text(JsonObject asked, string name) =>
        asked[name]?.ToString() ?? throw new InvalidOperationException($"The field {name} is missing.");

    private static (string, object)[] Options(JsonObject asked) =>
        [.. (asked["options"] as JsonObject ?? []).Where(option => option.Value is not null)
            .Select(option => (option.Key, (object)option.Value!.ToString()))];

    private static string[] Values(JsonObject asked) => [.. (asked["values"] as JsonArray ?? []).Select(value => value!.ToString())];

    private static (string, string)[] Fields(JsonObject asked) =>
        [.. (asked["fields"] as JsonObject ?? []).SelectMany(field => field.Value switch
    {
        JsonArray several => several.Select(value => (field.Key, value!.ToString())),
        null => [],
        var one => [(field.Key, one.ToString())],
    })];
}
