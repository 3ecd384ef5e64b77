using PyPrepBot.Slack.Protocol.Incoming;

namespace PyPrepBot.Slack.Reading;

/// <summary>To which installation something belongs: an organisation where the bot was installed for all of it, else a workspace.</summary>
/// <remarks>
/// In channels shared between companies the outer ids are those of the other side, so what names the installation is asked first.
/// https://docs.slack.dev/apis/slack-connect
/// </remarks>
internal static class Space
{
    public static string? Of(CommandPayload wire) => One(wire.IsEnterpriseInstall, wire.EnterpriseId, wire.TeamId);

    public static string? Of(InteractionPayload wire) =>
        One(wire.IsEnterpriseInstall, wire.Enterprise?.Id, wire.View?.AppInstalledTeamId, wire.Team?.Id, wire.User?.TeamId);

    public static string? Of(EventPayload wire)
    {
        var installed = wire.Authorizations?.FirstOrDefault(authorization => authorization is not null);
        return One(
            installed?.IsEnterpriseInstall ?? false, installed?.EnterpriseId ?? wire.EnterpriseId, installed?.TeamId, wire.TeamId);
    }

    private static string? One(bool isForAll, string? enterprise, params ReadOnlySpan<string?> teams)
    {
        if (isForAll && !string.IsNullOrEmpty(enterprise))
        {
            return enterprise;
        }

        foreach (var team in teams)
        {
            if (!string.IsNullOrEmpty(team))
            {
                return team;
            }
        }

        return string.IsNullOrEmpty(enterprise) ? null : enterprise;
    }
}
