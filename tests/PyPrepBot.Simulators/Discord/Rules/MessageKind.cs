namespace PyPrepBot.Simulators.Discord.Rules;

/// <summary>By which way a message comes; each has its own fields.</summary>
internal enum MessageKind
{
    Create,
    Edit,
    Answer,
    Update,
    FollowUp,
    AnswerEdit,
    Forum,
}
