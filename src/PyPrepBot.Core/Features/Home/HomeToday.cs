using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Features.Home;

/// <summary>How today's challenge stands for one member.</summary>
/// <param name="Open">The challenge that is open; null while none is.</param>
/// <param name="Question">Its question; null when that was withdrawn.</param>
/// <param name="Given">What the member has answered so far.</param>
/// <param name="MayBeAskedFor">None is open, and whoever asks opens it.</param>
internal sealed record HomeToday(
    Challenge? Open, Question? Question, IReadOnlyList<AnswerGiven> Given, bool MayBeAskedFor, DatedWindow? Next);
