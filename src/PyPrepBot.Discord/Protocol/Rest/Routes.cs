using System.Globalization;

namespace PyPrepBot.Discord.Protocol.Rest;

/// <summary>Every call the bot makes. https://discord.com/developers/docs/reference</summary>
internal static class Routes
{
    private const string AtOriginal = "/messages/@original";
    private const string Original = "/webhooks/{a}/{t}" + AtOriginal;

    public static RestRoute GatewayBot { get; } = new(HttpMethod.Get, "/gateway/bot", "/gateway/bot", "");

    public static RestRoute Me { get; } = new(HttpMethod.Get, "/users/@me", "/users/@me", "");

    public static RestRoute Application { get; } = new(HttpMethod.Get, "/applications/@me", "/applications/@me", "");

    /// <summary>Opens the same room each time it is asked.</summary>
    public static RestRoute OpenDirectMessage { get; } = new(HttpMethod.Post, "/users/@me/channels", "/users/@me/channels", "");

    public static RestRoute Commands(string app) =>
        Bot(HttpMethod.Get, "/applications/{a}/commands", $"/applications/{Part(app)}/commands", "");

    public static RestRoute PutCommands(string app) => Commands(app) with { Method = HttpMethod.Put };

    public static RestRoute GuildCommands(string app, string guild) =>
        Bot(HttpMethod.Get, "/applications/{a}/guilds/{g}/commands", $"/applications/{Part(app)}/guilds/{Part(guild)}/commands", guild);

    public static RestRoute PutGuildCommands(string app, string guild) => GuildCommands(app, guild) with { Method = HttpMethod.Put };

    public static RestRoute GetGuild(string guild) => Bot(HttpMethod.Get, "/guilds/{g}", $"/guilds/{Part(guild)}", guild);

    public static RestRoute GetMember(string guild, string user) =>
        Bot(HttpMethod.Get, "/guilds/{g}/members/{u}", $"/guilds/{Part(guild)}/members/{Part(user)}", guild);

    public static RestRoute GetChannel(string channel) => Bot(HttpMethod.Get, "/channels/{c}", $"/channels/{Part(channel)}", channel);

    public static RestRoute GetMessages(string channel, int limit) =>
        OfMessages(HttpMethod.Get, channel, string.Create(CultureInfo.InvariantCulture, $"?limit={limit}"));

    /// <summary>May be repeated only because its body carries a nonce that is enforced: see that it does.</summary>
    public static RestRoute CreateMessage(string channel) => OfMessages(HttpMethod.Post, channel, "");

    public static RestRoute EditMessage(string channel, string message) =>
        Bot(HttpMethod.Patch, "/channels/{c}/messages/{m}", $"/channels/{Part(channel)}/messages/{Part(message)}", channel);

    public static RestRoute StartThread(string channel, string message) =>
        Bot(HttpMethod.Post, "/channels/{c}/messages/{m}/threads", $"/channels/{Part(channel)}/messages/{Part(message)}/threads", channel)
            with { Repeat = Repeat.Never };

    public static RestRoute StartForumThread(string channel) =>
        Bot(HttpMethod.Post, "/channels/{c}/threads", $"/channels/{Part(channel)}/threads", channel) with { Repeat = Repeat.Never };

    /// <summary>Has to arrive within three seconds of the interaction.</summary>
    public static RestRoute Callback(string id, string token, bool withResponse) =>
        new(HttpMethod.Post, "/interactions/{i}/{t}/callback",
            $"/interactions/{Part(id)}/{Part(token)}/callback{(withResponse ? "?with_response=true" : "")}", token)
        {
            HasBotToken = false,
            Repeat = Repeat.OnceInTime,
            Patience = TimeSpan.FromSeconds(2),
            Urgent = true,
        };

    public static RestRoute GetOriginal(string app, string token) => OfWebhook(HttpMethod.Get, Original, app, token, AtOriginal);

    public static RestRoute EditOriginal(string app, string token) => OfWebhook(HttpMethod.Patch, Original, app, token, AtOriginal);

    public static RestRoute DeleteOriginal(string app, string token) => OfWebhook(HttpMethod.Delete, Original, app, token, AtOriginal);

    /// <summary>Knows no nonce, so that a second one would be a second message.</summary>
    public static RestRoute FollowUp(string app, string token) =>
        OfWebhook(HttpMethod.Post, "/webhooks/{a}/{t}", app, token, "") with { Repeat = Repeat.Never };

    public static RestRoute EditFollowUp(string app, string token, string message) =>
        OfWebhook(HttpMethod.Patch, "/webhooks/{a}/{t}/messages/{m}", app, token, $"/messages/{Part(message)}");

    private static RestRoute OfMessages(HttpMethod method, string channel, string query) =>
        Bot(method, "/channels/{c}/messages", $"/channels/{Part(channel)}/messages{query}", channel);

    private static RestRoute OfWebhook(HttpMethod method, string template, string app, string token, string rest) =>
        new(method, template, $"/webhooks/{Part(app)}/{Part(token)}{rest}", token)
        {
            HasBotToken = false,
            FollowsCallback = true,
        };

    private static RestRoute Bot(HttpMethod method, string template, string path, string major) => new(method, template, path, major);

    // What comes from outside stays one part of the path.
    private static string Part(string value) => Uri.EscapeDataString(value);
}
