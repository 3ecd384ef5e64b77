namespace PyPrepBot.Slack.Protocol.WebApi;

/// <summary>Every method the bot calls. https://docs.slack.dev/reference/methods</summary>
internal static class SlackMethods
{
    private const int Tier2 = 20;
    private const int Tier3 = 50;
    private const int Tier4 = 100;

    // Slack only says that several hundred a minute pass in a workspace.
    private const int Posts = 200;

    // Slack's advice where a method has no tier: a call a second.
    private const int Special = 60;

    public static SlackMethod AuthTest { get; } = Read("auth.test", Special);

    /// <summary>Each address opens one connection, and whoever asks has his own way of asking again.</summary>
    public static SlackMethod OpenConnection { get; } = new("apps.connections.open", Tier3, Repeat.Never);

    public static SlackMethod PostMessage { get; } = new("chat.postMessage", Posts, Repeat.IfRefused) { ChannelArgument = "channel" };

    public static SlackMethod PostEphemeral { get; } = new("chat.postEphemeral", Tier4, Repeat.IfRefused) { ChannelArgument = "channel" };

    public static SlackMethod UpdateMessage { get; } = new("chat.update", Tier3, Repeat.Safe) { NewestOnly = true };

    public static SlackMethod DeleteMessage { get; } = new("chat.delete", Tier3, Repeat.IfRefused);

    public static SlackMethod Permalink { get; } = Read("chat.getPermalink", Special);

    public static SlackMethod OpenView { get; } = new("views.open", Tier4, Repeat.Never)
    {
        IsUrgent = true,
        Patience = TimeSpan.FromSeconds(3),
    };

    public static SlackMethod PushView { get; } = OpenView with { Name = "views.push" };

    public static SlackMethod UpdateView { get; } = new("views.update", Tier4, Repeat.IfRefused)
    {
        IsUrgent = true,
        Patience = TimeSpan.FromSeconds(3),
    };

    public static SlackMethod PublishView { get; } = new("views.publish", Tier4, Repeat.IfRefused);

    public static SlackMethod User { get; } = Read("users.info", Tier4);

    public static SlackMethod Users { get; } = Read("users.list", Tier2);

    public static SlackMethod Channel { get; } = Read("conversations.info", Tier3);

    public static SlackMethod Channels { get; } = Read("conversations.list", Tier2);

    public static SlackMethod ChannelMembers { get; } = Read("conversations.members", Tier4);

    public static SlackMethod History { get; } = Read("conversations.history", Tier3);

    public static SlackMethod Replies { get; } = Read("conversations.replies", Tier3);

    /// <summary>Opens the same room each time it is asked.</summary>
    public static SlackMethod OpenChannel { get; } = Read("conversations.open", Tier3);

    public static SlackMethod GroupMembers { get; } = Read("usergroups.users.list", Tier2);

    public static SlackMethod UploadAddress { get; } = Read("files.getUploadURLExternal", Tier4);

    public static SlackMethod CompleteUpload { get; } =
        new("files.completeUploadExternal", Tier4, Repeat.IfRefused) { ChannelArgument = "channel_id" };

    private static SlackMethod Read(string name, int perMinute) => new(name, perMinute, Repeat.Safe);
}
