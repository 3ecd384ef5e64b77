using PyPrepBot.Core.Events;

namespace PyPrepBot.Core.Features.Regrading;

/// <summary>What a correction means to the log.</summary>
/// <param name="Stamp">Made of what the plan saw; another one later means that something happened in between.</param>
/// <param name="Changed">Answers that get another mark.</param>
/// <param name="Challenge">The newest challenge that asked the question.</param>
/// <param name="Voided">Dates of challenges that are voided.</param>
public sealed record RegradePlan(
    string Stamp, IReadOnlyList<LogEvent> Events, int Changed, DateOnly? Challenge, IReadOnlyList<DateOnly> Voided);
