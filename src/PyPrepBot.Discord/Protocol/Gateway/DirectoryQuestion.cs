using Microsoft.Extensions.Logging;

namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>Asks the directory in a way that survives its failures.</summary>
internal static partial class DirectoryQuestion
{
    /// <summary>Null when there was no answer. A refusal of the token is thrown, for it would be the same tomorrow.</summary>
    public static async Task<GatewayInfo?> TryAskAsync(this IGatewayDirectory directory, ILogger logger, CancellationToken cancellation)
    {
        try
        {
            return await directory.AskAsync(cancellation);
        }
        catch (Exception fault) when (fault is not GatewayRefusedException && !cancellation.IsCancellationRequested)
        {
            // Whatever HTTP, DNS or a half-written answer come up with: the bot is to be there when Discord is back.
            Log.NoAnswer(logger, fault.GetType().Name);
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Discord did not say where its gateway is: {Fault}")]
        public static partial void NoAnswer(ILogger logger, string fault);
    }
}
