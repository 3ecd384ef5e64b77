namespace PyPrepBot.Slack.Answering;

/// <summary>Of an event, which was acknowledged before anybody read it.</summary>
internal sealed class NoAcknowledgement : IAcknowledgement
{
    public static NoAcknowledgement Instance { get; } = new();

    public Task<bool> SendAsync(string? json, CancellationToken cancellation) => Task.FromResult(json is null);
}
