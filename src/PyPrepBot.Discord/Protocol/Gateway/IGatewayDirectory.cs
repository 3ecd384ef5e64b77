namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>Where the gateway is and how many sessions may still be started: GET /gateway/bot.</summary>
/// <remarks>A dead token is a <see cref="GatewayRefusedException"/>; after any other failure the question is asked again later.</remarks>
internal interface IGatewayDirectory
{
    Task<GatewayInfo> AskAsync(CancellationToken cancellation);
}
