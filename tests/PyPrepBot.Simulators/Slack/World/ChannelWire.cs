using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators.Slack.World;

/// <summary>Channels as Slack describes them.</summary>
/// <remarks>https://docs.slack.dev/reference/objects/conversation-object</remarks>
internal static class ChannelWire
{
    public static JsonObject Write(SlackChannel channel) => channel.Partner is { } partner ? Direct(channel, partner) : new JsonObject
    {
        ["id"] = channel.Id, ["name"] = channel.Name, ["name_normalized"] = channel.Name, ["is_channel"] = !channel.IsPrivate,
        ["is_group"] = channel.IsPrivate, ["is_im"] = false, ["is_mpim"] = false, ["is_private"] = channel.IsPrivate,
        ["is_archived"] = channel.IsArchived, ["is_general"] = channel.Name == "general", ["is_member"] = channel.HasBot,
        ["is_shared"] = channel.SharedWith.Count > 0, ["is_ext_shared"] = channel.SharedWith.Count > 0, ["is_org_shared"] = false,
        ["is_pending_ext_shared"] = false, ["context_team_id"] = channel.Workspace.Id, ["creator"] = "U0CREATOR",
        ["shared_team_ids"] = Json.Strings([channel.Workspace.Id, .. channel.SharedWith.Select(workspace => workspace.Id)]),
        ["topic"] = new JsonObject { ["value"] = "", ["creator"] = "", ["last_set"] = 0 },
        ["purpose"] = new JsonObject { ["value"] = "", ["creator"] = "", ["last_set"] = 0 },
    };

    /// <summary>What an interaction calls the channel it happened in.</summary>
    public static JsonObject Place(SlackChannel channel) => new() { ["id"] = channel.Id, ["name"] = NameOf(channel) };

    public static string NameOf(SlackChannel channel) =>
        channel.IsDirect ? "directmessage" : channel.IsPrivate ? "privategroup" : channel.Name;

    private static JsonObject Direct(SlackChannel channel, SlackUser partner) => new()
    {
        ["id"] = channel.Id, ["is_im"] = true, ["is_org_shared"] = false, ["user"] = partner.Id, ["is_archived"] = false,
        ["is_user_deleted"] = partner.IsDeactivated, ["context_team_id"] = channel.Workspace.Id,
    };
}
