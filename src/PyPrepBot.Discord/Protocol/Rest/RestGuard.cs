using Microsoft.Extensions.Logging;
using PyPrepBot.Discord.Protocol.Rest.Limits;

namespace PyPrepBot.Discord.Protocol.Rest;

/// <summary>Stops the calls with the bot's token: when the token is dead, or when Discord would soon ban the address.</summary>
internal sealed partial class RestGuard(TimeProvider time, ILogger logger)
{
    private readonly InvalidRequests _invalid = new(time);
    private int _refused;
    private int _halted;

    public void ThrowIfStopped(RestRoute route)
    {
        if (!route.HasBotToken)
            return;
        if (Volatile.Read(ref _refused) == 1)
            throw new DiscordTokenRefusedException();
        if (_invalid.AreTooMany)
            throw DiscordUnreachableException.Halted();

        Volatile.Write(ref _halted, 0);
    }

    public void Note(RestRoute route, int status, bool isShared)
    {
        if (status is 401 or 403 || (status == 429 && !isShared))
            Count();
        if (status != 401 || !route.HasBotToken)
            return;
        if (Interlocked.Exchange(ref _refused, 1) == 0)
            Log.TokenRefused(logger);

        throw new DiscordTokenRefusedException();
    }

    private void Count()
    {
        _invalid.Add();
        if (_invalid.AreTooMany && Interlocked.Exchange(ref _halted, 1) == 0)
            Log.Halted(logger, InvalidRequests.Most);
    }

    private static partial class Log
    {
        [LoggerMessage(
            Level = LogLevel.Critical,
            Message = "Discord refused the bot's token; nothing more is sent with it. Set a valid Discord:Token and start again")]
        public static partial void TokenRefused(ILogger logger);

        [LoggerMessage(
            Level = LogLevel.Error,
            Message = "{Most} calls were refused within ten minutes; before Discord bans this address, calls halt until there are fewer")]
        public static partial void Halted(ILogger logger, int most);
    }
}
