namespace PyPrepBot.Slack.Answering;

/// <summary>
/// The one acknowledgement that Slack waits three seconds for. How it travels differs between the socket and our own web server.
/// </summary>
internal interface IAcknowledgement
{
    /// <summary>Sends it, with an answer or without one. Only the first call counts.</summary>
    /// <param name="json">An object; null for a plain acknowledgement.</param>
    /// <returns>Whether the answer, if there was one, went along.</returns>
    Task<bool> SendAsync(string? json, CancellationToken cancellation);
}
