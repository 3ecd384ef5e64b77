using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Projections;

namespace PyPrepBot.Core.Stores;

/// <summary>Reads the log for whoever looks back: statistics, corrections and what if. Each call reads much.</summary>
public interface IAnswerLog
{
    /// <summary>An answer as it was given; null when the group has none with that key.</summary>
    Task<AnswerGiven?> FindAsync(GroupId group, string key, CancellationToken cancellation);

    Task<QuestionAnswers> OfQuestionAsync(GroupId group, string questionId, CancellationToken cancellation);

    /// <summary>Every answer of a group since a day, with its mark of today, in no promised order.</summary>
    Task<IReadOnlyList<AnswerGiven>> SinceAsync(GroupId group, DateOnly day, CancellationToken cancellation);

    /// <summary>The first answers of a group's members to all questions, with the rating before each, oldest first.</summary>
    Task<IReadOnlyList<FirstAnswer>> FirstAnswersAsync(GroupId group, CancellationToken cancellation);

    /// <summary>How many events a group has; as long as it stays the same, nothing else changes here.</summary>
    Task<int> CountAsync(GroupId group, CancellationToken cancellation);

    /// <summary>What further events would change. Nothing is written.</summary>
    Task<WhatIf> TryAsync(GroupId group, IReadOnlyList<LogEvent> further, CancellationToken cancellation);
}
