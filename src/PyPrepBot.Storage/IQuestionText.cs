using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage;

/// <summary>Questions as the text in which a database keeps them: that of a file of the bank.</summary>
internal interface IQuestionText
{
    string Write(Question question);

    /// <summary>Null when the rules of the bank have changed too much since it was written.</summary>
    Question? Read(string text);
}
