using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators.Slack.World;

/// <summary>People and workspaces as Slack describes them.</summary>
internal static class PeopleWire
{
    /// <remarks>https://docs.slack.dev/reference/objects/user-object</remarks>
    public static JsonObject User(SlackUser user, Installation asks, DateTimeOffset now)
    {
        var json = new JsonObject
        {
            ["id"] = user.Id, ["team_id"] = user.Workspace.Id, ["name"] = user.Name, ["deleted"] = user.IsDeactivated,
            ["real_name"] = user.RealName, ["is_bot"] = false, ["is_app_user"] = false, ["updated"] = now.ToUnixTimeSeconds(),
            ["profile"] = new JsonObject
            {
                ["real_name"] = user.RealName, ["real_name_normalized"] = user.RealName, ["display_name"] = user.DisplayName,
                ["display_name_normalized"] = user.DisplayName, ["team"] = user.Workspace.Id,
            },
        };
        if (user.TimeZone is { } zone)
        {
            var info = TimeZoneInfo.FindSystemTimeZoneById(zone);
            json["tz"] = zone;
            json["tz_label"] = info.StandardName;
            json["tz_offset"] = (int)info.GetUtcOffset(now).TotalSeconds;
        }

        if (!asks.Covers(user.Workspace))
        {
            json["is_stranger"] = true;
            return json;
        }

        json["is_admin"] = user.IsAdmin || user.IsOwner || user.IsPrimaryOwner;
        json["is_owner"] = user.IsOwner || user.IsPrimaryOwner;
        json["is_primary_owner"] = user.IsPrimaryOwner;
        json["is_restricted"] = user.IsRestricted || user.IsUltraRestricted;
        json["is_ultra_restricted"] = user.IsUltraRestricted;
        json["locale"] = user.Locale;
        return json;
    }

    /// <summary>The bot itself, who is a user, too.</summary>
    public static JsonObject Bot(SlackApp app, Installation installation, SlackWorkspace workspace) => new()
    {
        ["id"] = installation.BotUserId, ["team_id"] = workspace.Id, ["name"] = app.Name.ToLowerInvariant(), ["deleted"] = false,
        ["real_name"] = app.Name, ["is_bot"] = true, ["is_app_user"] = false, ["is_admin"] = false, ["is_owner"] = false,
        ["profile"] = new JsonObject
        {
            ["real_name"] = app.Name, ["display_name"] = "", ["api_app_id"] = app.Id, ["bot_id"] = installation.BotId,
        },
    };

    /// <summary>The user in a payload of an interaction.</summary>
    public static JsonObject Actor(SlackUser user) => new()
    {
        ["id"] = user.Id, ["username"] = user.Name, ["name"] = user.Name, ["team_id"] = user.Workspace.Id,
    };

    public static JsonObject Team(SlackWorkspace workspace)
    {
        var json = new JsonObject { ["id"] = workspace.Id, ["domain"] = workspace.Domain };
        if (workspace.EnterpriseId is { } enterprise)
        {
            json["enterprise_id"] = enterprise;
            json["enterprise_name"] = workspace.EnterpriseName;
        }

        return json;
    }
}
