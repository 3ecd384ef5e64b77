namespace PyPrepBot.Discord.Answering;

/// <summary>
/// The one answer that Discord waits three seconds for. How it travels differs between the gateway and our own web server.
/// </summary>
internal interface IFirstAnswer
{
    /// <summary>How many bytes of files it carries in time; more of them follow a promise.</summary>
    int MostFileBytes { get; }

    /// <summary>Sends the callback. There is exactly one for an interaction.</summary>
    /// <returns>Whether the interaction may count as answered, so that its message can be edited from now on.</returns>
    Task<bool> SendAsync(Callback callback, CancellationToken cancellation);
}
