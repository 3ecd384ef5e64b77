using System.Text.Json.Serialization;

namespace PyPrepBot.Slack.Protocol.Incoming;

/// <summary>Something that happened, in the envelope of all events.</summary>
/// <remarks>https://docs.slack.dev/apis/events-api</remarks>
internal sealed record EventPayload
{
    public string? Type { get; init; }

    public string? TeamId { get; init; }

    public string? EnterpriseId { get; init; }

    public string? EventId { get; init; }

    /// <summary>When it happened, in seconds.</summary>
    public long? EventTime { get; init; }

    public IReadOnlyList<AuthorizationPayload>? Authorizations { get; init; }

    public HappeningPayload? Event { get; init; }

    [JsonIgnore]
    public DateTimeOffset? At =>
        EventTime is >= 0 and < uint.MaxValue ? DateTimeOffset.FromUnixTimeSeconds(EventTime.Value) : null;
}
