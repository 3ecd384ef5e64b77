using Microsoft.Extensions.Logging;
using PyPrepBot.Discord.Protocol;
using PyPrepBot.Discord.Protocol.Incoming;
using PyPrepBot.Discord.Protocol.Rest;

namespace PyPrepBot.Discord.Answering;

/// <summary>First answers of interactions that came over the gateway: by the callback route.</summary>
/// <remarks>https://discord.com/developers/docs/interactions/receiving-and-responding#create-interaction-response</remarks>
internal sealed partial class CallbackRoute(IDiscordRest rest, InteractionPayload wire, ServerClock clock, ILogger logger) : IFirstAnswer
{
    // It has to be there within three seconds, also from behind a slow line.
    public int MostFileBytes => 256 * 1024;

    public async Task<bool> SendAsync(Callback callback, CancellationToken cancellation)
    {
        try
        {
            await rest.SendAsync(Routes.Callback(wire.Id!, wire.Token!, withResponse: false), callback.Json, callback.Files, cancellation);
            return true;
        }
        catch (DiscordApiException refusal) when (refusal.Code == ErrorCode.AlreadyAnswered)
        {
            // After a try whose end nobody saw, this says that it had landed. If another process answered, editing is harmless.
            Log.AlreadyAnswered(logger, wire.Id!);
            return true;
        }
        catch (DiscordApiException refusal)
        {
            Log.NotTaken(logger, wire.Id!, refusal.Code, refusal.Faults, clock.Now - Snowflake.CreatedAt(wire.Id!));
            return false;
        }
        catch (DiscordUnreachableException)
        {
            // Nobody knows whether it landed. If it did, somebody looks at a promise: it is kept, and if it did not, that harms nobody.
            Log.NotSent(logger, wire.Id!, clock.Now - Snowflake.CreatedAt(wire.Id!));
            return true;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Interaction {Id} was answered already")]
        public static partial void AlreadyAnswered(ILogger logger, string id);

        [LoggerMessage(Level = LogLevel.Warning,
            Message = "Discord did not take the answer to interaction {Id} (code {Code} {Faults}) at the age of {Age}")]
        public static partial void NotTaken(ILogger logger, string id, int code, IReadOnlyList<string> faults, TimeSpan age);

        [LoggerMessage(Level = LogLevel.Warning, Message = "The answer to interaction {Id} could not be sent at the age of {Age}")]
        public static partial void NotSent(ILogger logger, string id, TimeSpan age);
    }
}
