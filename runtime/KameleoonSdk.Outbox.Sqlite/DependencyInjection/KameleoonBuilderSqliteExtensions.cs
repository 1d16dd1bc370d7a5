using KameleoonSdk.Outbox.Sqlite;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Keeps accepted events in a file.</summary>
public static class KameleoonBuilderSqliteExtensions
{
    /// <summary>
    /// Keeps accepted events in an SQLite file, so that they survive the end of the process and of the machine. The settings of the project say
    /// which: <c>Outbox:Path</c> and, if wanted, <c>Outbox:BusyTimeout</c>, as in <see cref="SqliteOutboxOptions"/>. What is missing or wrong
    /// stops the host from starting.
    /// </summary>
    /// <param name="builder">The project, which was added with a configuration section.</param>
    /// <returns>The project.</returns>
    /// <exception cref="InvalidOperationException">The project was added without a configuration section.</exception>
    public static KameleoonBuilder AddSqliteOutbox(this KameleoonBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var section = builder.Configuration?.GetSection(SqliteOutboxSettings.Section)
            ?? throw new InvalidOperationException("The project was added without a configuration section. Give the path of the outbox: AddSqliteOutbox(path).");
        return builder.UseOutbox(
            (_, context) => new SqliteOutbox(SqliteOutboxSettings.Read(section), context), SqliteOutboxSettings.Section);
    }

    /// <summary>Keeps accepted events in an SQLite file, so that they survive the end of the process and of the machine.</summary>
    /// <param name="builder">The project.</param>
    /// <param name="path">The path of the file; see <see cref="SqliteOutboxOptions.Path"/>. Projects and processes may share it.</param>
    /// <returns>The project.</returns>
    /// <exception cref="ArgumentException">There is no path.</exception>
    public static KameleoonBuilder AddSqliteOutbox(this KameleoonBuilder builder, string path) =>
        builder.AddSqliteOutbox(options => options.Path = path);

    /// <inheritdoc cref="AddSqliteOutbox(KameleoonBuilder, string)"/>
    /// <param name="builder">The project.</param>
    /// <param name="configure">Sets the options.</param>
    /// <exception cref="ArgumentException">An option is missing or out of its range.</exception>
    public static KameleoonBuilder AddSqliteOutbox(this KameleoonBuilder builder, Action<SqliteOutboxOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configure);
        var options = new SqliteOutboxOptions();
        configure(options);
        options.Check();
        return builder.UseOutbox((_, context) => new SqliteOutbox(options, context));
    }
}
