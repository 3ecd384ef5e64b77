using Microsoft.Extensions.Logging;
using PyPrepBot.Discord.Protocol.Gateway;
using PyPrepBot.Discord.Protocol.Incoming;
using PyPrepBot.Discord.Protocol.Rest;
using PyPrepBot.Discord.Registering;
using PyPrepBot.Transport;

namespace PyPrepBot.Discord;

/// <summary>Keeps the bot on Discord for as long as it runs, by the one way interactions come in that was chosen.</summary>
internal sealed partial class Presence(
    IDiscordRest rest, GatewayClient gateway, CommandRegistrar commands, Random random, TimeProvider time, ILogger<Presence> logger)
{
    public async Task KeepAsync(DiscordMode mode, CancellationToken stopping)
    {
        // A fault that cannot be survived in one part ends the other one too.
        using var both = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var listening = mode == DiscordMode.Gateway ? gateway.RunAsync(both.Token) : ForeverAsync(both.Token);
        var work = new List<Task> { RegisterAsync(mode, both.Token), listening };
        while (work.Count > 0)
        {
            var ended = await Task.WhenAny(work);
            work.Remove(ended);
            if (ended.IsFaulted || (ended.IsCanceled && !both.IsCancellationRequested))
            {
                await both.CancelAsync();
                await Task.WhenAll(work.Select(Settled));
                await ended;
            }
        }
    }

    private async Task RegisterAsync(DiscordMode mode, CancellationToken stopping)
    {
        try
        {
            var application = await ApplicationAsync(stopping);
            Compare(mode, application);
            await commands.RunAsync(application.Id!, stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
        }
    }

    private async Task<ApplicationPayload> ApplicationAsync(CancellationToken stopping)
    {
        var delays = new ReconnectDelays(random);
        while (true)
        {
            try
            {
                return (await rest.SendAsync(Routes.Application, null, [], stopping)).Read(IncomingJson.Default.ApplicationPayload);
            }
            catch (Exception failure) when (failure is DiscordUnreachableException or DiscordApiException)
            {
                Log.NotReached(logger, failure.Message);
                await Task.Delay(delays.Next(), time, stopping);
            }
        }
    }

    // The two ways exclude each other: the one that is not set at Discord stays silent for ever.
    private void Compare(DiscordMode mode, ApplicationPayload application)
    {
        var hasAddress = !string.IsNullOrEmpty(application.InteractionsEndpointUrl);
        if (hasAddress && mode == DiscordMode.Gateway)
        {
            Log.AddressIsSet(logger);
        }
        else if (!hasAddress && mode == DiscordMode.Http)
        {
            Log.NoAddressIsSet(logger);
        }
    }

    private async Task ForeverAsync(CancellationToken stopping)
    {
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, time, stopping);
        }
        catch (OperationCanceledException)
        {
        }
    }

    private static Task Settled(Task task) => task.ContinueWith(
        _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Discord cannot be reached yet: {Reason}")]
        public static partial void NotReached(ILogger logger, string reason);

        [LoggerMessage(Level = LogLevel.Warning,
            Message = "The application has an Interactions Endpoint URL, so the gateway will get no interactions. "
                + "Clear it in the developer portal, or set Discord:Mode to Http")]
        public static partial void AddressIsSet(ILogger logger);

        [LoggerMessage(Level = LogLevel.Warning,
            Message = "Discord:Mode is Http, but the application has no Interactions Endpoint URL: nothing will come in. "
                + "Set it in the developer portal to https://<your host>/discord/interactions")]
        public static partial void NoAddressIsSet(ILogger logger);
    }
}
