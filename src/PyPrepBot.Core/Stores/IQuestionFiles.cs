using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Stores;

/// <summary>Writes questions as files, and reads them back by every rule of the bank.</summary>
public interface IQuestionFiles
{
    string Write(IEnumerable<Question> questions, QuestionFormat format);

    /// <summary>The format that a file's name ends in; null when it says nothing.</summary>
    QuestionFormat? FormatOf(string name);

    /// <param name="bank">The bank of the group the file is for.</param>
    /// <param name="today">The day of questions that name none.</param>
    QuestionImport Read(string name, ReadOnlyMemory<byte> bytes, QuestionFormat format, QuestionBank bank, DateOnly today);
}
