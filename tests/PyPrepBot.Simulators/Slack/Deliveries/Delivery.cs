using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.Hooks;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.Deliveries;

/// <summary>Something the bot is told, and how far it is with saying that it heard.</summary>
internal sealed class Delivery(string id, string type, JsonObject payload, Installation installation)
{
    public const string Command = "slash_commands";
    public const string Interactive = "interactive";
    public const string Event = "events_api";

    private readonly TaskCompletionSource _settled = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Id { get; } = id;

    public string Type { get; } = type;

    public JsonObject Payload { get; } = payload;

    public Installation Installation { get; } = installation;

    /// <summary>Who waits for an answer.</summary>
    public SlackUser? User { get; init; }

    public ResponseHook? Hook { get; init; }

    /// <summary>The window in which it happened.</summary>
    public OpenView? View { get; init; }

    /// <summary>How often it was sent before.</summary>
    public int Attempt { get; init; }

    public string RetryReason { get; init; } = "";

    public DateTimeOffset SentAt { get; set; }

    /// <summary>Where it went; 0 before, and over HTTP.</summary>
    public int Socket { get; set; }

    public bool IsAcked { get; private set; }

    /// <summary>What the person is shown when it went wrong.</summary>
    public string? Failure { get; private set; }

    public ITimer? Deadline { get; set; }

    /// <summary>The kind of payload: what was done, or what happened.</summary>
    public string Kind => Type == Event ? Payload["event"].Text("type") ?? Payload.Text("type") ?? "" : Payload.Text("type") ?? "";

    public string What => Type == Command ? $"{Type} {Payload.Text("command")}" : $"{Type} {Kind}";

    public bool TakesPayload => Type == Command || Kind is "view_submission" or "block_suggestion";

    /// <summary>Completes when it was acknowledged or went wrong.</summary>
    public Task Settled => _settled.Task;

    public void Ack()
    {
        IsAcked = true;
        _settled.TrySetResult();
    }

    public void Fail(string words)
    {
        Failure ??= words;
        _settled.TrySetResult();
    }
}
