namespace PyPrepBot.Core.Learning;

/// <summary>A question that may become a group's daily challenge.</summary>
/// <param name="Question">How far it lies from its label.</param>
/// <param name="Shown">Times the group was shown it in the last 30 days, in tests and as daily challenge.</param>
/// <param name="LastShown">The last day the group saw it or will see it, reservations included; null for never.</param>
/// <param name="AnsweredShare">Share of active members who have answered it, in [0, 1].</param>
public readonly record struct DailyCandidate(RatedItem Item, Gaussian Question, int Shown, DateOnly? LastShown, double AnsweredShare);
