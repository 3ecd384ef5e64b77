using System.Text.Json;
using Microsoft.Extensions.Logging;
using PyPrepBot.Core.Chat;
using PyPrepBot.Slack.Protocol.Incoming;
using PyPrepBot.Slack.Reading;

namespace PyPrepBot.Slack.Http;

/// <summary>Takes in events, which Slack sends as JSON and which want no answer but that they came.</summary>
/// <remarks>https://docs.slack.dev/apis/events-api/using-http-request-urls</remarks>
internal sealed partial class EventIntake(IReception reception, InstalledSpaces spaces, SeenRequests seen, ILogger<EventIntake> logger)
{
    // These say that an installation comes or goes, so there need not be one.
    private static readonly HashSet<string> Lifecycle = ["app_uninstalled", "tokens_revoked", "team_access_granted", "team_access_revoked"];

    public WebAnswer Answer(ReadOnlyMemory<byte> body, Delivery delivery)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return Answer(document.RootElement, delivery);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            Log.NotRead(logger, body.Length);
            return SlackAnswers.Unreadable;
        }
    }

    private WebAnswer Answer(JsonElement root, Delivery delivery)
    {
        switch (Text(root, "type"))
        {
            case "url_verification":
                return SlackAnswers.Plain(Text(root, "challenge") ?? "");
            case "app_rate_limited":
                Log.HeldBack(logger, Text(root, "team_id"));
                return SlackAnswers.Nothing;
            default:
                Hear(root.Deserialize(IncomingJson.Default.EventPayload)!, delivery);
                return SlackAnswers.Nothing;
        }
    }

    private void Hear(EventPayload wire, Delivery delivery)
    {
        var isLifecycle = wire.Event?.Type is { } type && Lifecycle.Contains(type);
        if ((isLifecycle || spaces.Has(Space.Of(wire))) && seen.IsNew(wire.EventId))
        {
            reception.Hear(wire, delivery);
        }
    }

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "A signed call of {Length} bytes is no event")]
        public static partial void NotRead(ILogger logger, int length);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Slack holds back events of {Space}: there were too many in an hour")]
        public static partial void HeldBack(ILogger logger, string? space);
    }
}
