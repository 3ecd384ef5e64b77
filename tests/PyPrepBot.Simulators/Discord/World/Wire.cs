using System.Globalization;
using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators.Discord.World;

/// <summary>The world as Discord writes it down.</summary>
internal static class Wire
{
    public static string Time(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff", CultureInfo.InvariantCulture) + "+00:00";

    public static JsonObject Bot(SimulatedApplication application) => new()
    {
        ["id"] = application.Id, ["username"] = application.Name, ["discriminator"] = "0", ["global_name"] = null, ["avatar"] = null,
        ["bot"] = true, ["public_flags"] = 0, ["flags"] = 0,
    };

    public static JsonObject User(GuildMember member) => new()
    {
        ["id"] = member.Id, ["username"] = member.Name, ["discriminator"] = "0", ["avatar"] = null, ["public_flags"] = 0,
        ["global_name"] = char.ToUpperInvariant(member.Name[0]) + member.Name[1..],
    };

    public static JsonObject Member(GuildMember member) => new()
    {
        ["user"] = User(member), ["nick"] = null, ["avatar"] = null, ["roles"] = Strings(member.Roles),
        ["joined_at"] = "2026-01-05T09:30:00.123000+00:00", ["premium_since"] = null, ["deaf"] = false, ["mute"] = false,
        ["pending"] = false, ["flags"] = 0, ["communication_disabled_until"] = null, ["permissions"] = member.Permissions,
    };

    /// <summary>The bot among the members; its role came with the invitation.</summary>
    public static JsonObject BotMember(SimulatedApplication application) => new()
    {
        ["user"] = Bot(application), ["nick"] = null, ["avatar"] = null, ["roles"] = new JsonArray(application.RoleId),
        ["joined_at"] = "2026-01-05T09:30:00.123000+00:00", ["premium_since"] = null, ["deaf"] = false, ["mute"] = false,
        ["pending"] = false, ["flags"] = 0, ["communication_disabled_until"] = null,
    };

    public static JsonObject Channel(SimulatedChannel channel)
    {
        var last = channel.Stored.LastOrDefault()?.Id;
        var json = new JsonObject { ["id"] = channel.Id, ["type"] = (int)channel.Kind, ["flags"] = 0, ["last_message_id"] = last };
        if (channel.Kind == ChannelKind.Direct)
        {
            json["recipients"] = new JsonArray(User(channel.Recipient!));
            return json;
        }

        json["name"] = channel.Name;
        json["guild_id"] = channel.Guild!.Id;
        json["parent_id"] = channel.Parent?.Id;
        json["rate_limit_per_user"] = 0;
        if (channel.IsThread)
        {
            json["thread_metadata"] = new JsonObject
            {
                ["archived"] = channel.Archived, ["locked"] = channel.Locked, ["auto_archive_duration"] = channel.ArchiveMinutes,
                ["archive_timestamp"] = Time(Snowflakes.TimeOf(channel.Id)), ["create_timestamp"] = Time(Snowflakes.TimeOf(channel.Id)),
            };
            return json;
        }

        json["position"] = 0;
        json["nsfw"] = false;
        json["topic"] = null;
        json["permission_overwrites"] = Overwrites(channel);
        return json;
    }

    public static JsonObject Guild(DiscordWorld world, SimulatedGuild guild) => new()
    {
        ["id"] = guild.Id, ["name"] = guild.Name, ["icon"] = null, ["owner_id"] = guild.Members.FirstOrDefault()?.Id,
        ["features"] = new JsonArray(),
        ["preferred_locale"] = guild.Locale, ["roles"] = new JsonArray(Everyone(guild), BotRole(world.Application)), ["emojis"] = new JsonArray(),
        ["stickers"] = new JsonArray(),
        ["verification_level"] = 0, ["default_message_notifications"] = 0, ["explicit_content_filter"] = 0, ["mfa_level"] = 0,
        ["afk_timeout"] = 300, ["afk_channel_id"] = null, ["system_channel_id"] = null, ["system_channel_flags"] = 0, ["premium_tier"] = 0,
        ["nsfw_level"] = 0, ["joined_at"] = Time(world.Time.GetUtcNow()), ["large"] = false, ["unavailable"] = false,
        ["member_count"] = guild.Members.Count + 1, ["voice_states"] = new JsonArray(), ["presences"] = new JsonArray(),
        ["members"] = new JsonArray(), ["stage_instances"] = new JsonArray(), ["guild_scheduled_events"] = new JsonArray(),
        ["soundboard_sounds"] = new JsonArray(),
        ["channels"] = List(Live(world, guild).Where(channel => !channel.IsThread).Select(Channel)),
        ["threads"] = List(Live(world, guild).Where(channel => channel.IsThread).Select(Channel)),
    };

    public static JsonArray Strings(IEnumerable<string> items) => [.. items.Select(item => (JsonNode)item)];

    public static JsonArray List(IEnumerable<JsonNode> items) => [.. items];

    private static IEnumerable<SimulatedChannel> Live(DiscordWorld world, SimulatedGuild guild) =>
        world.Channels.Where(channel => channel.Guild == guild && !channel.Deleted);

    // What is taken from everybody is taken from the bot too: its role alone would not show it.
    private static JsonArray Overwrites(SimulatedChannel channel) => channel.Denied == 0
        ? []
        : [new JsonObject { ["id"] = channel.Guild!.Id, ["type"] = 0, ["allow"] = "0", ["deny"] = Rights.Text(channel.Denied) }];

    private static JsonObject Everyone(SimulatedGuild guild) => Role(guild.Id, "@everyone", Rights.OfAMember);

    private static JsonObject BotRole(SimulatedApplication application) => Role(application.RoleId, application.Name, Rights.OfTheBot);

    private static JsonObject Role(string id, string name, ulong permissions) => new()
    {
        ["id"] = id, ["name"] = name, ["permissions"] = Rights.Text(permissions), ["position"] = 0, ["color"] = 0,
        ["hoist"] = false, ["managed"] = false, ["mentionable"] = false, ["flags"] = 0,
        ["colors"] = new JsonObject { ["primary_color"] = 0, ["secondary_color"] = null, ["tertiary_color"] = null },
    };
}
