namespace PyPrepBot.Slack.Protocol.WebApi;

/// <summary>Calls the Web API of one workspace.</summary>
internal interface ISlackApi
{
    /// <summary>
    /// Sends a call when the limits allow it, again where that is safe, and returns the reply of a call that was carried out.
    /// Arguments that are absent are left out; structured ones are JSON text.
    /// </summary>
    /// <exception cref="SlackApiException">Slack refused the call and said why.</exception>
    /// <exception cref="SlackUnreachableException">There was no usable reply.</exception>
    Task<SlackReply> CallAsync(
        SlackMethod method, IReadOnlyList<KeyValuePair<string, string>> arguments, CancellationToken cancellation);
}
