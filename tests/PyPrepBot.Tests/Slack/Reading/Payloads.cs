using System.Text.Json;
using System.Text.Json.Nodes;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Features;
using PyPrepBot.Slack;
using PyPrepBot.Slack.Protocol.Incoming;
using PyPrepBot.Slack.Reading;

namespace PyPrepBot.Tests.Slack.Reading;

/// <summary>What Slack sends, changed in one place where a test needs it.</summary>
internal static class Payloads
{
    public static Delivery Delivery { get; } = new("envelope-1", new DateTimeOffset(2026, 11, 22, 8, 0, 0, TimeSpan.Zero));

    public static CommandReader Commands { get; } = new(CommandNames.Of(new SlackOptions()), FeatureTable.Routes);

    public static InteractionReader Interactions { get; } = new(FeatureTable.Routes);

    public static InteractionReading Read(string name, Action<JsonNode>? change = null)
    {
        var payload = JsonNode.Parse(Json(name))!;
        change?.Invoke(payload);
        return (payload["command"], payload["event_id"]) switch
        {
            (not null, _) => Commands.Read(payload.Deserialize(IncomingJson.Default.CommandPayload)!, Delivery),
            (_, not null) => Commands.Read(payload.Deserialize(IncomingJson.Default.EventPayload)!, Delivery),
            _ => Interactions.Read(payload.Deserialize(IncomingJson.Default.InteractionPayload)!, Delivery),
        };
    }

    /// <summary>The interaction, which has to be one of this kind.</summary>
    public static T Read<T>(string name, Action<JsonNode>? change = null)
        where T : Interaction =>
        Assert.IsType<T>(Assert.IsType<InteractionReading.Read>(Read(name, change)).Interaction);

    public static AnswerWays Ways(string name) => Assert.IsType<InteractionReading.Read>(Read(name)).Ways;

    public static string Json(string name) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Payloads", "Slack", $"{name}.json"));
}
