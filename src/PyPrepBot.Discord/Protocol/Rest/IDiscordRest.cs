namespace PyPrepBot.Discord.Protocol.Rest;

/// <summary>Calls Discord over HTTP.</summary>
internal interface IDiscordRest
{
    /// <summary>
    /// Sends a call when the limits allow it, again where that is safe, and returns the reply of a call that was carried out.
    /// </summary>
    /// <exception cref="DiscordApiException">Discord refused the call and said why.</exception>
    /// <exception cref="DiscordUnreachableException">There was no usable reply.</exception>
    /// <exception cref="DiscordTokenRefusedException">The bot's token is dead.</exception>
    Task<RestReply> SendAsync(RestRoute route, ReadOnlyMemory<byte>? json, IReadOnlyList<RestFile> files, CancellationToken cancellation);
}
