using System.Text;
using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.OAuth;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.Api;

/// <summary>A code for a token.</summary>
/// <remarks>https://docs.slack.dev/reference/methods/oauth.v2.access</remarks>
internal static class OAuthMethods
{
    public static ApiReply Access(ApiCall call)
    {
        var app = call.World.App;
        var (id, secret) = Client(call);
        if (id != app.ClientId)
            throw new RefusalException("invalid_client_id");
        if (secret != app.ClientSecret)
            throw new RefusalException("bad_client_secret");
        if ((call.Text("grant_type") ?? "authorization_code") != "authorization_code")
            throw new RefusalException("invalid_grant_type");
        var grant = call.Simulation.Grants.Take(call.Needed("code")) ?? throw new RefusalException("invalid_code");
        if (grant.RedirectUri != call.Text("redirect_uri"))
            throw new RefusalException("bad_redirect_uri");
        return Written(app, grant, Install(call.World, grant));
    }

    // The secret belongs into the header, where no log of arguments finds it.
    private static (string Id, string Secret) Client(ApiCall call)
    {
        var header = call.Request.Authorization;
        if (header.StartsWith("Basic ", StringComparison.Ordinal))
        {
            var bytes = new byte[header.Length];
            var isGood = Convert.TryFromBase64String(header["Basic ".Length..], bytes, out var length);
            return isGood && Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2) is [var id, var secret]
                ? (Uri.UnescapeDataString(id), Uri.UnescapeDataString(secret)) : ("", "");
        }

        call.Violations.Add("the client secret is an argument and not in the header");
        return (call.Text("client_id") ?? "", call.Text("client_secret") ?? "");
    }

    // Installing again replaces the token and the scopes, and the bot stays who it is.
    private static Installation Install(SlackWorld world, Grant grant)
    {
        var workspace = grant.Installer.Workspace;
        var known = world.Installations.FirstOrDefault(one => grant.IsForAll
            ? one.IsForAll && one.EnterpriseId == workspace.EnterpriseId : one.Workspace == workspace);
        if (known is null)
        {
            return grant.IsForAll
                ? world.InstallForAll(workspace.EnterpriseId!, workspace.EnterpriseName ?? workspace.EnterpriseId!, grant.Scopes)
                : world.Install(workspace, grant.Scopes);
        }

        (known.Token, known.Refusal) = (world.NewToken(), null);
        known.Scopes.Clear();
        known.Scopes.UnionWith(grant.Scopes);
        return known;
    }

    private static ApiReply Written(SlackApp app, Grant grant, Installation installation) => ApiReply.Ok(
        ("app_id", app.Id), ("access_token", installation.Token), ("token_type", "bot"), ("scope", string.Join(',', installation.Scopes)),
        ("bot_user_id", installation.BotUserId),
        ("team", installation.Workspace is { } workspace ? new JsonObject { ["id"] = workspace.Id, ["name"] = workspace.Name } : null),
        ("enterprise", installation.EnterpriseId is { } enterprise
            ? new JsonObject { ["id"] = enterprise, ["name"] = installation.EnterpriseName } : null),
        ("is_enterprise_install", installation.IsForAll), ("authed_user", new JsonObject { ["id"] = grant.Installer.Id }));
}
