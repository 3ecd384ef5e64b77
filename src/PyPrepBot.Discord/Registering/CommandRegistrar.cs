using System.Text.Json;
using Microsoft.Extensions.Logging;
using PyPrepBot.Core.Chat;
using PyPrepBot.Discord.Protocol;
using PyPrepBot.Discord.Protocol.Outgoing;
using PyPrepBot.Discord.Protocol.Rest;

namespace PyPrepBot.Discord.Registering;

/// <summary>Tells Discord which commands there are, and only when they are others than last time.</summary>
/// <remarks>https://discord.com/developers/docs/interactions/application-commands#bulk-overwrite-global-application-commands</remarks>
internal sealed partial class CommandRegistrar(
    IDiscordRest rest, IReadOnlyList<Route> routes, RegisteredCommands registered, TimeProvider time, ILogger<CommandRegistrar> logger)
{
    // Discord takes 200 new commands a day: whoever is over that has to come back tomorrow.
    private static readonly TimeSpan Tomorrow = TimeSpan.FromDays(1);
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(1);

    /// <summary>Returns when the commands stand. The bot works meanwhile with those that stood before.</summary>
    public async Task RunAsync(string application, CancellationToken stopping)
    {
        var definitions = CommandDefinitions.Of(routes);
        CommandLimits.Demand(definitions);
        var fingerprint = $"{application}:{CommandDefinitions.Fingerprint(definitions)}";
        while (registered.Fingerprint != fingerprint)
        {
            var wait = await TryAsync(application, definitions, stopping);
            if (wait == TimeSpan.Zero)
            {
                if (!registered.TryKeep(fingerprint))
                    Log.NotKept(logger);
                return;
            }

            await Task.Delay(wait, time, stopping);
        }

        Log.Unchanged(logger);
    }

    private async Task<TimeSpan> TryAsync(string application, IReadOnlyList<CommandBody> definitions, CancellationToken cancellation)
    {
        try
        {
            var json = JsonSerializer.SerializeToUtf8Bytes(definitions, OutgoingJson.Default.IReadOnlyListCommandBody);
            await rest.SendAsync(Routes.PutCommands(application), json, [], cancellation);
            Log.Registered(logger, definitions.Count);
            return TimeSpan.Zero;
        }
        catch (DiscordApiException refusal)
        {
            Log.Refused(logger, refusal.Code, string.Join("; ", refusal.Faults));
            return Tomorrow;
        }
        catch (DiscordUnreachableException)
        {
            Log.NotReached(logger);
            return Soon;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "{Count} commands are registered with Discord")]
        public static partial void Registered(ILogger logger, int count);

        [LoggerMessage(Level = LogLevel.Warning,
            Message = "The data folder does not take a note of the registered commands; they are registered again at the next start")]
        public static partial void NotKept(ILogger logger);

        [LoggerMessage(Level = LogLevel.Debug, Message = "The commands are those Discord knows already")]
        public static partial void Unchanged(ILogger logger);

        [LoggerMessage(Level = LogLevel.Error,
            Message = "Discord did not take the commands (code {Code}: {Faults}); the old ones stay and it is tried again in a day")]
        public static partial void Refused(ILogger logger, int code, string faults);

        [LoggerMessage(Level = LogLevel.Warning, Message = "The commands could not be sent to Discord and are sent again in a minute")]
        public static partial void NotReached(ILogger logger);
    }
}
