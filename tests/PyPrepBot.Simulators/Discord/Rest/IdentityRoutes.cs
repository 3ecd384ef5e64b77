using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Simulators.Discord.Rest;

/// <summary>Who the bot is, and where the gateway stands.</summary>
internal static class IdentityRoutes
{
    public static RestReply Gateway(RestCall call) => RestReply.Ok(new JsonObject { ["url"] = call.Simulation.Sessions.Url });

    public static RestReply GatewayForBot(RestCall call) => RestReply.Ok(new JsonObject
    {
        ["url"] = call.Simulation.Sessions.Url, ["shards"] = call.Simulation.Options.Shards,
        ["session_start_limit"] = call.Simulation.Sessions.Starts.Write(),
    });

    public static RestReply Me(RestCall call) => RestReply.Ok(Wire.Bot(call.World.Application));

    public static RestReply Application(RestCall call) => RestReply.Ok(new JsonObject
    {
        ["id"] = call.World.Application.Id, ["name"] = call.World.Application.Name, ["icon"] = null, ["description"] = "",
        ["bot_public"] = true, ["bot_require_code_grant"] = false, ["verify_key"] = call.World.Application.PublicKey, ["flags"] = 0,
        ["interactions_endpoint_url"] = call.World.Application.InteractionsEndpointUrl, ["bot"] = Wire.Bot(call.World.Application),
        ["approximate_guild_count"] = call.World.Guilds.Count, ["team"] = null, ["summary"] = "",
    });

    public static RestReply Guild(RestCall call) => Find(call, out var guild) ?? RestReply.Ok(Wire.Guild(call.World, guild));

    public static RestReply Member(RestCall call)
    {
        if (Find(call, out var guild) is { } refusal)
            return refusal;
        if (call.Value(1) == call.World.Application.Id)
            return RestReply.Ok(Wire.BotMember(call.World.Application));
        var member = guild.Members.FirstOrDefault(one => one.Id == call.Value(1));
        return member is null ? RestReply.Error(404, 10007, "Unknown Member") : RestReply.Ok(Wire.Member(member));
    }

    private static RestReply? Find(RestCall call, out SimulatedGuild guild)
    {
        guild = call.World.Guilds.FirstOrDefault(one => one.Id == call.Value(0))!;
        if (guild is null)
            return RestReply.UnknownGuild();
        return guild.HasBot ? null : RestReply.MissingAccess();
    }
}
