using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace PyPrepBot.Observing;

/// <summary>Where the log goes: a file a day in the data folder, and on the console too where no room is on it.</summary>
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

    /// <summary>On the console as well, where no room is on it: that is where a supervisor and a newcomer look.</summary>
    public static void ToConsole(this ILoggingBuilder logging) => logging
        .AddFilter<ConsoleLoggerProvider>((category, level) => level >= LeastOf(category))
        .AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.UseUtcTimestamp = true;
            console.TimestampFormat = "yyyy-MM-dd HH:mm:ss ";
            console.ColorBehavior = LoggerColorBehavior.Disabled;
        });

    private static LogLevel LeastOf(string? category) =>
        category is not null && !category.StartsWith("Microsoft.Hosting.Lifetime", StringComparison.Ordinal)
        && (category.StartsWith("Microsoft", StringComparison.Ordinal) || category.StartsWith("Quartz", StringComparison.Ordinal))
            ? LogLevel.Warning
            : LogLevel.Information;

    private static LoggerConfiguration Configured() => new LoggerConfiguration()
        .MinimumLevel.Information()
        .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
        // Names the port when Urls leaves it to chance.
        .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
        .MinimumLevel.Override("Quartz", LogEventLevel.Warning);
}
