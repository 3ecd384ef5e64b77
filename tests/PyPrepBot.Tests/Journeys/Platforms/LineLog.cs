using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace PyPrepBot.Tests.Journeys.Platforms;

/// <summary>Keeps what the bot logs, as an operator would read it.</summary>
internal sealed class LineLog(ConcurrentQueue<string> lines, LogLevel least) : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= least;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            lines.Enqueue($"{logLevel}: {formatter(state, exception)} {exception}".TrimEnd());
        }
    }

    public void Dispose()
    {
    }
}
