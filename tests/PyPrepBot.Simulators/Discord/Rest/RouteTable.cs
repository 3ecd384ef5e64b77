namespace PyPrepBot.Simulators.Discord.Rest;

/// <summary>Every route this Discord has.</summary>
internal static class RouteTable
{
    public static IReadOnlyList<Route> All { get; } =
    [
        new("GET", "/gateway", RouteAccess.Open, IdentityRoutes.Gateway),
        new("GET", "/gateway/bot", RouteAccess.BotToken, IdentityRoutes.GatewayForBot),
        new("GET", "/users/@me", RouteAccess.BotToken, IdentityRoutes.Me),
        new("GET", "/applications/@me", RouteAccess.BotToken, IdentityRoutes.Application),
        new("GET", "/oauth2/applications/@me", RouteAccess.BotToken, IdentityRoutes.Application),
        new("GET", "/guilds/*", RouteAccess.BotToken, IdentityRoutes.Guild),
        new("GET", "/guilds/*/members/*", RouteAccess.BotToken, IdentityRoutes.Member),
        new("POST", "/users/@me/channels", RouteAccess.BotToken, ChannelRoutes.OpenDirect),
        new("GET", "/applications/*/commands", RouteAccess.BotToken, CommandRoutes.Read),
        new("PUT", "/applications/*/commands", RouteAccess.BotToken, CommandRoutes.Replace),
        new("GET", "/applications/*/guilds/*/commands", RouteAccess.BotToken, CommandRoutes.Read),
        new("PUT", "/applications/*/guilds/*/commands", RouteAccess.BotToken, CommandRoutes.Replace),
        new("GET", "/channels/*", RouteAccess.BotToken, ChannelRoutes.Read),
        new("POST", "/channels/*/threads", RouteAccess.BotToken, ThreadRoutes.Start),
        new("POST", "/channels/*/messages/*/threads", RouteAccess.BotToken, ThreadRoutes.StartFromMessage),
        new("GET", "/channels/*/messages", RouteAccess.BotToken, MessageRoutes.List),
        new("POST", "/channels/*/messages", RouteAccess.BotToken, MessageRoutes.Create),
        new("GET", "/channels/*/messages/*", RouteAccess.BotToken, MessageRoutes.Read),
        new("PATCH", "/channels/*/messages/*", RouteAccess.BotToken, MessageRoutes.Edit),
        new("DELETE", "/channels/*/messages/*", RouteAccess.BotToken, MessageRoutes.Delete),
        new("POST", "/interactions/*/*/callback", RouteAccess.PathToken, CallbackRoutes.Answer),
        new("POST", "/webhooks/*/*", RouteAccess.PathToken, WebhookRoutes.FollowUp),
        new("GET", "/webhooks/*/*/messages/*", RouteAccess.PathToken, WebhookRoutes.Read),
        new("PATCH", "/webhooks/*/*/messages/*", RouteAccess.PathToken, WebhookRoutes.Edit),
        new("DELETE", "/webhooks/*/*/messages/*", RouteAccess.PathToken, WebhookRoutes.Delete),
    ];
}
