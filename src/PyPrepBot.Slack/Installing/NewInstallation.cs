using PyPrepBot.Slack.Protocol.WebApi.Replies;

namespace PyPrepBot.Slack.Installing;

/// <summary>Reads an installation out of Slack's replies. Pure.</summary>
internal static class NewInstallation
{
    /// <summary>Null when there is no bot's token in it, or nothing it could be for.</summary>
    public static Installation? Of(OauthReply reply)
    {
        var isForAll = reply.IsEnterpriseInstall || string.IsNullOrEmpty(reply.Team?.Id);
        var place = isForAll ? reply.Enterprise : reply.Team;
        if (string.IsNullOrEmpty(place?.Id) || string.IsNullOrEmpty(reply.AccessToken) || reply.TokenType is not (null or "bot"))
        {
            return null;
        }

        return new Installation(place.Id, reply.AccessToken)
        {
            Name = place.Name,
            Enterprise = reply.Enterprise?.Id,
            AppId = reply.AppId,
            BotUser = reply.BotUserId,
            Scopes = Scopes(reply.Scope),
            InstalledBy = reply.AuthedUser?.Id,
        };
    }

    /// <summary>What the token itself says goes before what was said of it.</summary>
    public static Installation With(this Installation installation, IdentityReply identity) => installation with
    {
        Name = installation.Name ?? identity.Team,
        Enterprise = identity.EnterpriseId ?? installation.Enterprise,
        AppId = installation.AppId ?? identity.AppId,
        BotUser = identity.UserId ?? installation.BotUser,
        BotId = identity.BotId,
    };

    public static IReadOnlyList<string> Scopes(string? text) =>
        (text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
