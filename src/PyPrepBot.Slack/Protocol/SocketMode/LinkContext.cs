using Microsoft.Extensions.Logging;

namespace PyPrepBot.Slack.Protocol.SocketMode;

/// <summary>What all connections share.</summary>
/// <param name="IsStopping">Then nothing new is taken in: what is not acknowledged is delivered again, to whoever runs next.</param>
internal sealed record LinkContext(Intake Intake, Func<bool> IsStopping, TimeProvider Time, ILogger Logger);
