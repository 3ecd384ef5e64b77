using System.Text.Json;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Discord.Protocol.Gateway;
using PyPrepBot.Discord.Protocol.Incoming;

namespace PyPrepBot.Discord.Guilds;

/// <summary>Reads what the gateway tells about servers and channels.</summary>
internal static class GuildNews
{
    /// <summary>Keeps the roster up to date; what the rest of the bot has to know is returned.</summary>
    public static SpaceChange? Read(in GatewayEvent happening, GuildRoster roster)
    {
        switch (happening.Type)
        {
            case "GUILD_CREATE" when Guild(happening) is { Id: { } id } guild:
                return roster.Arrive(id, guild.Unavailable == true) ? new SpaceJoined(Platform.Discord, id) : null;
            case "GUILD_DELETE" when Guild(happening) is { Id: { } id, Unavailable: true }:
                // An outage. Nothing may be deleted because of it.
                roster.Lose(id);
                return null;
            case "GUILD_DELETE" when Guild(happening) is { Id: { } id }:
                roster.Leave(id);
                return new SpaceLeft(Platform.Discord, id);
            case "CHANNEL_DELETE" when Channel(happening) is { Id: { } id, GuildId: { } guild }:
                return new ChannelLost(new ChannelRef(Platform.Discord, guild, id));
            default:
                return null;
        }
    }

    private static ChannelPayload? Channel(in GatewayEvent happening) =>
        JsonSerializer.Deserialize(happening.Data.Span, IncomingJson.Default.ChannelPayload);

    private static GuildPayload? Guild(in GatewayEvent happening) =>
        JsonSerializer.Deserialize(happening.Data.Span, IncomingJson.Default.GuildPayload);
}
