using PyPrepBot.Discord.Protocol.Gateway;
using PyPrepBot.Discord.Protocol.Incoming;
using PyPrepBot.Discord.Protocol.Rest;

namespace PyPrepBot.Discord;

/// <summary>Asks Discord where its gateway is.</summary>
/// <remarks>https://discord.com/developers/docs/topics/gateway#get-gateway-bot</remarks>
internal sealed class GatewayDirectory(IDiscordRest rest) : IGatewayDirectory
{
    private const int Unauthorized = 401;

    public async Task<GatewayInfo> AskAsync(CancellationToken cancellation)
    {
        var payload = await ReadAsync(cancellation);
        var limit = payload.SessionStartLimit ?? new SessionLimitPayload();
        return new GatewayInfo(
            new Uri(payload.Url ?? throw new InvalidDataException("Discord named no gateway.")),
            Math.Max(1, payload.Shards),
            new SessionStartLimit(
                limit.Total, limit.Remaining, TimeSpan.FromMilliseconds(limit.ResetAfter), Math.Max(1, limit.MaxConcurrency)));
    }

    // The gateway would say the same of the token, at the price of a session start.
    private async Task<GatewayBotPayload> ReadAsync(CancellationToken cancellation)
    {
        try
        {
            return (await rest.SendAsync(Routes.GatewayBot, null, [], cancellation)).Read(IncomingJson.Default.GatewayBotPayload);
        }
        catch (DiscordTokenRefusedException refused)
        {
            throw new GatewayRefusedException(Unauthorized, refused.Message);
        }
    }
}
