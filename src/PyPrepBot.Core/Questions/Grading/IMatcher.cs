namespace PyPrepBot.Core.Questions.Grading;

/// <summary>Compares two cleaned texts by the rules of one kind.</summary>
internal interface IMatcher
{
    Likeness Compare(string accepted, string input, TypedKey key);

    /// <summary>What was compared, for the member to see.</summary>
    string Describe(string input, TypedKey key);
}
