namespace PyPrepBot.Core.Questions;

/// <summary>The label an author gives a question, from everyday code to the interpreter's source.</summary>
public enum Difficulty
{
    Easy,
    Medium,
    Hard,
    Expert,
}
