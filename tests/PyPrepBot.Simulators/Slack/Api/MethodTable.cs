namespace PyPrepBot.Simulators.Slack.Api;

/// <summary>Every method this Slack has.</summary>
/// <remarks>https://docs.slack.dev/reference/methods</remarks>
internal static class MethodTable
{
    private const string Message = "text blocks attachments markdown_text metadata thread_ts parse link_names username icon_emoji icon_url";

    private static readonly Dictionary<string, ApiMethod> Methods = new List<ApiMethod>
    {
        new("apps.connections.open", Access.App, "", null, AppMethods.OpenConnection),
        new("auth.test", Access.Bot, "", null, AppMethods.Test),
        new("team.info", Access.Bot, "team domain", "team:read", AppMethods.Team),
        new("chat.postMessage", Access.Bot, $"channel! {Message} reply_broadcast unfurl_links unfurl_media mrkdwn as_user", "chat:write",
            ChatMethods.Post),
        new("chat.postEphemeral", Access.Bot, $"channel! user! {Message} as_user", "chat:write", ChatMethods.PostEphemeral),
        new("chat.update", Access.Bot,
            "channel! ts! text blocks attachments markdown_text metadata parse link_names reply_broadcast file_ids as_user", "chat:write",
            ChatMethods.Update),
        new("chat.delete", Access.Bot, "channel! ts! as_user", "chat:write", ChatMethods.Delete),
        new("chat.getPermalink", Access.Bot, "channel! message_ts!", null, ChatMethods.Permalink),
        new("conversations.open", Access.Bot, "channel users return_im prevent_creation", "im:write", ConversationMethods.Open),
        new("conversations.info", Access.Bot, "channel! include_locale include_num_members", null, ConversationMethods.Info),
        new("conversations.list", Access.Bot, "cursor exclude_archived limit team_id types", null, ConversationMethods.List),
        new("conversations.members", Access.Bot, "channel! cursor limit", null, ConversationMethods.Members),
        new("conversations.history", Access.Bot, "channel! cursor include_all_metadata inclusive latest limit oldest", null,
            HistoryMethods.History),
        new("conversations.replies", Access.Bot, "channel! ts! cursor include_all_metadata inclusive latest limit oldest", null,
            HistoryMethods.Replies),
        new("users.info", Access.Bot, "user! include_locale", "users:read", UserMethods.Info),
        new("users.list", Access.Bot, "cursor limit include_locale team_id", "users:read", UserMethods.List),
        new("usergroups.users.list", Access.Bot, "usergroup! include_disabled team_id", "usergroups:read", UserMethods.OfGroup),
        new("views.open", Access.Bot, "view! trigger_id interactivity_pointer", null, ViewMethods.Open),
        new("views.push", Access.Bot, "view! trigger_id interactivity_pointer", null, ViewMethods.Push),
        new("views.update", Access.Bot, "view! view_id external_id hash", null, ViewMethods.Update),
        new("views.publish", Access.Bot, "view! user_id! hash interactivity_pointer", null, ViewMethods.Publish),
        new("files.getUploadURLExternal", Access.Bot, "filename! length! alt_txt snippet_type", "files:write", FileMethods.Address),
        new("files.completeUploadExternal", Access.Bot,
            "files! channel_id channels thread_ts initial_comment blocks username icon_url icon_emoji", "files:write", FileMethods.Complete),
    }.ToDictionary(method => method.Name, StringComparer.Ordinal);

    public static ApiMethod? Find(string name) => Methods.GetValueOrDefault(name);
}
