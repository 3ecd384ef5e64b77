using System.Runtime.CompilerServices;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Slack.Checking;
using PyPrepBot.Slack.Installing;
using PyPrepBot.Slack.Protocol.WebApi;
using PyPrepBot.Slack.Protocol.WebApi.Replies;

namespace PyPrepBot.Slack;

/// <summary>Asks Slack what an operator would ask it: do the tokens work, what may the bot do, is it in the groups' channels.</summary>
internal sealed class SlackCheck(SlackOptions options, ITokens tokens, SingleCall slack) : IPlatformCheck
{
    // Of no workspace in particular.
    private const string Any = "";

    public Platform Platform => Platform.Slack;

    public async IAsyncEnumerable<Finding> LookAsync(
        IReadOnlyList<ChannelRef> channels, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var appId = CheckedApp.IdIn(options.AppToken);
        foreach (var installation in Installations())
        {
            var (identity, findings) = await BotAsync(installation, appId, cancellation);
            appId ??= identity?.AppId;
            foreach (var finding in findings)
            {
                yield return finding;
            }
        }

        yield return await EntryAsync(appId, cancellation);
        foreach (var channel in channels)
        {
            yield return await ChannelAsync(channel, appId, cancellation);
        }

        yield return CheckMessages.Commands(options);
        yield return CheckMessages.Install(options.Install() ?? CheckedApp.InstallPage(appId));
    }

    private IReadOnlyList<Installation> Installations() =>
        tokens is InstallationBook book ? book.All : tokens.Of(Any) is { } own ? [own] : [];

    private async Task<(IdentityReply? Identity, IReadOnlyList<Finding> Findings)> BotAsync(
        Installation installation, string? appId, CancellationToken cancellation)
    {
        try
        {
            var reply = await slack.AskAsync(SlackMethods.AuthTest, installation.Token, [], cancellation);
            var identity = reply.Reply.Read(ReplyJson.Default.IdentityReply);
            if (identity.BotId is null)
            {
                return (identity, [CheckMessages.NoBot(CheckedApp.InstallPage(appId))]);
            }

            var again = options.Install() ?? CheckedApp.InstallPage(appId ?? identity.AppId);
            return (identity, [CheckMessages.TokenWorks(identity), .. ScopeFindings.Of(reply.Scopes ?? installation.Scopes, again)]);
        }
        catch (SlackApiException refusal)
        {
            return (null, [CheckMessages.TokenRefused(installation.Name ?? installation.Space, refusal, CheckedApp.InstallPage(appId))]);
        }
        catch (SlackUnreachableException failure)
        {
            return (null, [CheckMessages.NotReached(options.ApiBaseUrl, failure.Message)]);
        }
    }

    private async Task<Finding> EntryAsync(string? appId, CancellationToken cancellation)
    {
        if (options.Mode == SlackMode.Http)
        {
            return tokens is InstallationBook { All.Count: 0 }
                ? CheckMessages.NowhereYet(options.Install())
                : CheckMessages.Called(options.Events());
        }

        try
        {
            await slack.AskAsync(SlackMethods.OpenConnection, options.AppToken ?? "", [], cancellation);
            return CheckMessages.SocketWorks;
        }
        catch (SlackApiException refusal)
        {
            return CheckMessages.SocketRefused(refusal, CheckedApp.Page(appId));
        }
        catch (SlackUnreachableException failure)
        {
            return CheckMessages.NotReached(options.ApiBaseUrl, failure.Message);
        }
    }

    private async Task<Finding> ChannelAsync(ChannelRef place, string? appId, CancellationToken cancellation)
    {
        if (tokens.Of(place.Space) is not { } installation)
        {
            return CheckMessages.NotInstalled(place, options.Install());
        }

        try
        {
            var reply = await slack.AskAsync(SlackMethods.Channel, installation.Token, [new("channel", place.Id)], cancellation);
            var channel = reply.Reply.Read(ReplyJson.Default.ChannelReply).Channel ?? throw SlackUnreachableException.Unreadable();
            return CheckMessages.Channel(place.Id, channel, options.HubCommand);
        }
        catch (SlackApiException refusal)
        {
            return CheckMessages.ChannelRefused(place.Id, refusal, options.HubCommand, options.Install() ?? CheckedApp.InstallPage(appId));
        }
        catch (SlackUnreachableException failure)
        {
            return CheckMessages.NotReached(options.ApiBaseUrl, failure.Message);
        }
    }
}
