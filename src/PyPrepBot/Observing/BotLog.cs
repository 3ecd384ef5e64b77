using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace PyPrepBot.Observing;

/// <summary>Where the log goes: a file a day in the data folder, since the terminal is the room.</summary>
internal static class BotLog
{
    private const int KeptDays = 14;

    public static Logger ToFolder(string dataFolder) => Configured()
        .WriteTo.File(
            Path.Combine(dataFolder, "logs", "pyprepbot-.log"),
            rollingInterval: RollingInterval.Day,
            retainedFileCountLimit: KeptDays,
            formatProvider: System.Globalization.CultureInfo.InvariantCulture)
        .CreateLogger();

    private static LoggerConfiguration Configured() => new LoggerConfiguration()
        .MinimumLevel.Information()
        .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
        // Names the port when Urls leaves it to chance.
        .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
        .MinimumLevel.Override("Quartz", LogEventLevel.Warning);
}
