using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Simulators.Discord.Interactions;

/// <summary>The interaction object that the bot receives.</summary>
/// <remarks>https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object</remarks>
internal static class InteractionWire
{
    public static JsonObject Write(SimulatedApplication application, PendingInteraction pending, JsonObject data)
    {
        var json = new JsonObject
        {
            ["id"] = pending.Id, ["application_id"] = application.Id, ["type"] = pending.Type, ["token"] = pending.Token, ["version"] = 1,
            ["channel_id"] = pending.Channel.Id, ["channel"] = Wire.Channel(pending.Channel), ["locale"] = pending.Member.Locale,
            ["app_permissions"] = Rights.Text(pending.Channel.BotPermissions), ["entitlements"] = new JsonArray(),
            ["context"] = pending.Channel.Guild is null ? 1 : 0, ["attachment_size_limit"] = 10_485_760, ["data"] = data,
            ["authorizing_integration_owners"] = new JsonObject { ["0"] = pending.Channel.Guild?.Id ?? "0" },
        };
        if (pending.Channel.Guild is { } guild)
        {
            json["guild_id"] = guild.Id;
            json["guild"] = new JsonObject { ["id"] = guild.Id, ["locale"] = guild.Locale, ["features"] = new JsonArray() };
            json["guild_locale"] = guild.Locale;
            json["member"] = Wire.Member(pending.Member);
        }
        else
        {
            json["user"] = Wire.User(pending.Member);
        }

        if (pending.Source is { } source)
            json["message"] = MessageWire.Write(application, source);
        return json;
    }
}
