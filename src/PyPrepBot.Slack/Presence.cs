using Microsoft.Extensions.Logging;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Slack.Protocol.SocketMode;
using PyPrepBot.Slack.Protocol.WebApi;
using PyPrepBot.Slack.Protocol.WebApi.Replies;
using PyPrepBot.Transport;

namespace PyPrepBot.Slack;

/// <summary>Keeps the bot on Slack for as long as it runs, by the one way interactions come in that was chosen.</summary>
internal sealed partial class Presence(
    SlackOptions options, Lazy<SocketModeClient> socket, Workspaces workspaces, NewsDesk news, Random random, TimeProvider time,
    ILogger<Presence> logger)
{
    public async Task KeepAsync(CancellationToken stopping)
    {
        var greeting = GreetAsync(stopping);
        if (options.Mode == SlackMode.Socket)
        {
            await socket.Value.RunAsync(stopping);
        }
        else
        {
            await UntilStoppedAsync(stopping);
        }

        await greeting;
    }

    // The bot may have been removed and installed again while it was away.
    private async Task GreetAsync(CancellationToken stopping)
    {
        if (string.IsNullOrWhiteSpace(options.BotToken))
        {
            return;
        }

        var delays = new ReconnectDelays(random);
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                var reply = await workspaces.Of("")!.CallAsync(SlackMethods.AuthTest, [], stopping);
                if (reply.Read(ReplyJson.Default.IdentityReply).TeamId is { } team)
                {
                    news.Take([new SpaceJoined(Platform.Slack, team)]);
                }

                return;
            }
            catch (Exception failure) when (failure is SlackUnreachableException or SlackApiException)
            {
                Log.NotReached(logger, failure.Message);
                await Task.Delay(delays.Next(), time, stopping).ContinueWith(
                    _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private async Task UntilStoppedAsync(CancellationToken stopping)
    {
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, time, stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Slack does not say who the bot is: {Reason}")]
        public static partial void NotReached(ILogger logger, string reason);
    }
}
