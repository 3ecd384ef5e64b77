using PyPrepBot.Core.Events;
using PyPrepBot.Core.Projections;

namespace PyPrepBot.Core.Stores;

/// <summary>What came of an answer.</summary>
/// <param name="First">False when an answer with this key was there already.</param>
/// <param name="Answer">The answer that is kept: this one, or the earlier one.</param>
/// <param name="Before">The member before this call.</param>
/// <param name="After">The member after it; the same when nothing changed.</param>
public sealed record Recorded(bool First, AnswerGiven Answer, MemberState Before, MemberState After);
